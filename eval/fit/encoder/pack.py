"""What an encoder learned, as the bytes that src/retrieval/embeddings/fine-tuned.ts reads: the difference of each weight to the
package's, a signed byte a number and a scale a row."""
import json
import struct

import numpy as np

ABOUT = "Differences to the weights of Universal Sentence Encoder lite (Apache 2.0), learned on eval/training/questions by eval/fit/encoder."


def pack(encoder, package, path):
    header, body = [], []
    for key, name in encoder.names.items():
        moved = getattr(encoder, key).detach().numpy() - package[name].reshape(getattr(encoder, key).shape)
        if not moved.any():
            continue
        rows = moved.reshape(-1, moved.shape[-1])
        scales = (np.abs(rows).max(1) / 127).astype("<f4")
        steps = np.divide(rows, scales[:, None], out=np.zeros_like(rows), where=scales[:, None] > 0)
        header.append({"name": name, "rows": rows.shape[0], "width": rows.shape[1]})
        body += [scales.tobytes(), np.round(steps).astype(np.int8).tobytes()]
    about = json.dumps({"about": ABOUT, "weights": header}).encode()
    with open(path, "wb") as file:
        file.write(struct.pack("<I", len(about)) + about + b"".join(body))
