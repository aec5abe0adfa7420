"""Moves the encoder so that a question lies near the sentence that answers it: fit.py ARTICLES.json PACKAGE INTO.bin

A batch is a few articles with some of their questions. Each question is to be nearest to its sentence, among those of its own
article and among all of the batch (softmax over cosines; Karpukhin et al. 2020, "Dense passage retrieval", whose negatives are
passages of the batch). Both sides share one encoder: a sentence has one vector, for finding and for labelling alike. So that
labelling loses nothing, a second loss keeps readable what voices read in a vector before (`wording`): whether it sounds argued.
"""
import json
import os
import random
import sys
import time

import torch
import torch.nn as nn
import torch.nn.functional as F

from encoder import Encoder, encode, read_package
from pack import pack

EPOCHS = 3
ARTICLES = 4  # a batch
QUESTIONS = 32  # of each of its articles, at most
RATE = 2e-4  # of Adam; risen to in the first twentieth of the steps, then falling in a line
SLOWEST = 0.05  # share of the rate that is left at the end
SHARPNESS = 20  # what cosines are multiplied by before the softmax
OWN = 0.5  # what the article's own sentences count beside all of the batch
WORDING = 0.3  # what keeping the wording's score counts beside finding
WORDING_RATE = 1e-2
SEED = 1


def main(articles_file, package_folder, into):
    torch.set_num_threads(os.cpu_count() or 1)
    torch.manual_seed(SEED)
    random.seed(SEED)
    data = json.load(open(articles_file))
    package = read_package(package_folder)
    encoder = Encoder(package)
    learned, withheld = data["learned"], data["withheld"]
    print(measure(encoder, withheld), "as it ships", flush=True)
    wording = Wording(encoder, learned, torch.tensor(data["wording"]))
    # Pieces of words stay as they are: moving them as well gained nothing (docs/finding.md), for two million weights more.
    encoder.pieces.requires_grad_(False)
    moved = [weight for weight in encoder.parameters() if weight.requires_grad]
    adam = torch.optim.Adam([{"params": moved, "lr": RATE}, {"params": wording.parameters(), "lr": WORDING_RATE}], betas=(0.9, 0.99))
    steps = EPOCHS * sum(min(QUESTIONS, len(article["questions"])) for article in learned) // (ARTICLES * QUESTIONS)
    schedule = torch.optim.lr_scheduler.LambdaLR(adam, lambda step: min(1, step / (steps / 20)) * max(SLOWEST, 1 - step / steps))
    start, dealt = time.time(), []
    for step in range(steps):
        if len(dealt) < ARTICLES:
            dealt = random.sample(range(len(learned)), len(learned))
        batch = [dealt.pop() for _ in range(ARTICLES)]
        finding, sounding = losses(encoder, wording, learned, batch)
        adam.zero_grad()
        (finding + WORDING * sounding).backward()
        nn.utils.clip_grad_norm_([*moved, *wording.parameters()], 1)
        adam.step()
        schedule.step()
        if step % 50 == 0:
            print(f"{step}/{steps} finding {finding:.2f} wording {sounding:.2f}, {time.time() - start:.0f} s", flush=True)
    print(measure(encoder, withheld), "as fitted")
    pack(encoder, package, into)


class Wording(nn.Module):
    """Reads off a vector the score that voices gave the sentence by its wording before the encoder was moved."""

    def __init__(self, encoder, articles, direction):
        super().__init__()
        with torch.no_grad():
            scores = [encode(encoder, article["lines"]) @ direction for article in articles]
        every = torch.cat(scores)
        mean, spread = every.mean(), every.std()
        self.scores = [(score - mean) / spread for score in scores]
        self.direction = nn.Parameter(direction / spread)
        self.bias = nn.Parameter(-mean / spread)

    def forward(self, vectors):
        return vectors @ self.direction + self.bias


def losses(encoder, wording, articles, batch):
    questions, right, own, lines = [], [], [], []
    for place in batch:
        article = articles[place]
        for question in random.sample(article["questions"], min(QUESTIONS, len(article["questions"]))):
            questions.append(question["pieces"])
            right.append(len(lines) + question["line"])
            own.append((len(lines), len(lines) + len(article["lines"])))
        lines += article["lines"]
    sentences = encode(encoder, lines)
    likeness = SHARPNESS * encode(encoder, questions) @ sentences.T
    foreign = torch.full_like(likeness, -1e4)
    for row, (first, end) in enumerate(own):
        foreign[row, first:end] = 0
    right = torch.tensor(right)
    finding = OWN * F.cross_entropy(likeness + foreign, right) + (1 - OWN) * F.cross_entropy(likeness, right)
    sounding = F.mse_loss(wording(sentences), torch.cat([wording.scores[place] for place in batch]))
    return finding, sounding


def measure(encoder, articles):
    """How often a question's nearest sentence, and one of its three nearest, is the one that answers."""
    first = three = count = 0
    with torch.no_grad():
        for article in articles:
            likeness = encode(encoder, [question["pieces"] for question in article["questions"]]) @ encode(encoder, article["lines"]).T
            for question, nearest in zip(article["questions"], likeness.argsort(descending=True).tolist()):
                first += nearest[0] == question["line"]
                three += question["line"] in nearest[:3]
                count += 1
    return f"{count} questions withheld: sentence first {100 * first / count:.1f}, among three {100 * three / count:.1f}"


if __name__ == "__main__":
    main(*sys.argv[1:])
