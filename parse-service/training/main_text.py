"""Learns which pieces of a page are its main text, and writes the trees that the parse-service decides by.

    python3 main_text.py ROWS CORPORA MODEL

parse-service/learn calls it. ROWS: lines of JSON from io.communique.parse.clean.PageRows, CORPORA: the folder with
article-extraction, web-content and ministry-pages, MODEL: the resource main-text-model.tsv.

What is learned of a piece is the share of its words that stand in the gold text, in order. Each page counts alike, and
within it each piece by its words. Boosted trees (LightGBM) give that share. They compare with thresholds drawn by lot
(Geurts, Ernst and Wehenkel, Extremely randomized trees, 2006): the best of all thresholds fits the few hundred pages
that are there, not those that come. A page's pieces are taken above half the F1 that the page can reach by them, the
threshold that makes the expected F1 largest (Lipton, Elkan and Naryanaswamy 2014). Figures are printed for five folds
of pages, each decided by trees that have not seen it, several times over with other folds, since a page that goes
wrong costs much and luck decides where it falls; the trees that are written have seen all.
"""

import collections
import hashlib
import json
import pathlib
import re
import sys

import lightgbm
import numpy
from rapidfuzz.distance import LCSseq

FOLDS = 5
REPEATS = 3
SEEDS = (1,)
ROUNDS = 160
SETTINGS = dict(
    objective="cross_entropy", extra_trees=True, learning_rate=0.12, num_leaves=24, max_depth=7,
    min_data_in_leaf=30, feature_fraction=0.15,
    bagging_fraction=0.8, bagging_freq=1, lambda_l2=20, verbose=-1, num_threads=1, deterministic=True)
WORD = re.compile(r"\w+")
UNIT = re.compile(r"[\u3040-\u9fff]|[^\W\u3040-\u9fff]+")
# of a Chinese sentence
ENDS = tuple("。！？；：")
# as MainText has them
HARD, EAGER = 0.85, 0.7


def shingles(text):
    words = WORD.findall(text)
    runs = [tuple(words[i:i + 4]) for i in range(len(words) - 3)] or ([tuple(words)] if words else [])
    return collections.Counter(runs)


def shingle_scores(gold, found):
    gold, found = shingles(gold), shingles(found)
    true = sum((gold & found).values())
    precision = true / sum(found.values()) if found else float(not gold)
    recall = true / sum(gold.values()) if gold else 1.0
    return precision, recall


def word_f1(gold, found):
    gold, found = (collections.Counter(WORD.findall(text.lower())) for text in (gold, found))
    true = sum((gold & found).values())
    if not gold and not found:
        return 1.0
    return 2 * true / (sum(gold.values()) + sum(found.values()))


def gold_texts(corpora):
    """The gold text and the kind of each page, by the page's path below the corpora."""
    gold = {}
    for name, page in json.loads((corpora / "article-extraction/ground-truth.json").read_text()).items():
        gold[f"article-extraction/html/{name}.html.gz"] = ("news", page["articleBody"])
    for name, page in json.loads((corpora / "web-content/ground-truth.json").read_text()).items():
        gold[f"web-content/html/{name}.html.gz"] = (page["type"], page["mainContent"])
    for name, page in json.loads((corpora / "ministry-pages/ground-truth.json").read_text()).items():
        gold[f"ministry-pages/{name}"] = ("ministry", "\n".join(part["text"] for part in page["paragraphs"]))
    return gold


class Page:
    def __init__(self, row, kind, gold):
        self.name, self.kind, self.gold = row["page"], kind, gold
        self.texts = [piece["text"] for piece in row["pieces"]]
        self.numbers = numpy.array([piece["numbers"] for piece in row["pieces"]], dtype=numpy.float32)
        self.never = numpy.array([piece["never"] for piece in row["pieces"]], dtype=bool)
        self.asked = self.numbers.any(axis=1)  # the trees are not asked of menus
        self.words, self.shares = self.aligned()

    def fold(self, repeat):
        name = f"{repeat} {pathlib.Path(self.name).name}"
        return int(hashlib.md5(name.encode()).hexdigest(), 16) % FOLDS

    def aligned(self):
        """The number of words of each piece, and the share of them that the gold text has, in order."""
        units = [UNIT.findall(text.lower()) for text in self.texts]
        owners = [i for i, piece in enumerate(units) for _ in piece]
        ids = {}
        page = [ids.setdefault(unit, len(ids)) for piece in units for unit in piece]
        gold = [ids.setdefault(unit, len(ids)) for unit in UNIT.findall(self.gold.lower())]
        words = numpy.array([len(piece) for piece in units], dtype=float)
        found = numpy.zeros(len(units))
        for block in LCSseq.opcodes(page, gold) if page and gold else []:
            if block.tag == "equal":
                for at in range(block.src_start, block.src_end):
                    found[owners[at]] += 1
        return words, found / numpy.maximum(words, 1)

    def weights(self):
        total = max(80.0, float(numpy.sum(self.words * self.shares)))
        weights = numpy.minimum(self.words / total, 0.3) + 0.0005
        if self.kind == "ministry":  # the gold has questions and answers alone: what else is said there is unknown
            said = numpy.array([text.endswith(ENDS) for text in self.texts], dtype=bool)
            weights[said & (self.shares < 0.6)] = 0
        return weights

    def chosen(self, probabilities):
        words = self.words + 0.5
        order = numpy.argsort(-probabilities)
        sure = numpy.cumsum((probabilities * words)[order])
        f1 = numpy.max(2 * sure / (numpy.cumsum(words[order]) + numpy.sum(probabilities * words)), initial=0)
        threshold = f1 / 2 * (EAGER if f1 < HARD else 1)
        return "\n".join(
            text for text, p, never in zip(self.texts, probabilities, self.never) if p >= threshold and not never)


def train(pages, seed):
    usable = [page for page in pages if page.texts]
    weights = numpy.concatenate([page.weights()[page.asked] for page in usable])
    data = lightgbm.Dataset(
        numpy.concatenate([page.numbers[page.asked] for page in usable]),
        numpy.concatenate([page.shares[page.asked] for page in usable]),
        weight=weights / weights.mean())
    return lightgbm.train(dict(SETTINGS, seed=seed), data, ROUNDS)


def predict(models, page):
    if not page.texts:
        return numpy.zeros(0)
    raw = sum(model.predict(page.numbers, raw_score=True) for model in models) / len(models)
    return numpy.where(page.never, 0, 1 / (1 + numpy.exp(-raw)))


def figures(pages, texts):
    scores = [shingle_scores(p.gold, t) for p, t in zip(pages, texts) if p.kind == "news"]
    precision, recall = (sum(column) / len(scores) for column in zip(*scores))
    kinds = collections.defaultdict(list)
    for page, text in zip(pages, texts):
        if page.kind not in ("news", "ministry"):
            f1 = word_f1(page.gold, text)
            kinds[page.kind].append(f1)
            kinds["all"].append(f1)
    return {
        "article-extraction P": precision,
        "article-extraction R": recall,
        "article-extraction F1": 2 * precision * recall / (precision + recall),
        **{f"web-content {kind}": sum(f1) / len(f1) for kind, f1 in sorted(kinds.items())},
        "ministry-pages lost": lost(pages, texts)}


def lost(pages, texts):
    """The share of the words of ministries' pages that is lost; a Chinese character is a word."""
    shares = []
    for page, text in zip(pages, texts):
        if page.kind == "ministry":
            gold, found = (collections.Counter(UNIT.findall(t)) for t in (page.gold, text))
            shares.append(sum((gold - found).values()) / max(1, sum(gold.values())))
    return sum(shares) / len(shares)


def report(runs):
    for name in runs[0]:
        values = [run[name] for run in runs]
        spread = f" ({min(values):.4f} to {max(values):.4f})" if len(values) > 1 else ""
        print(f"{name}: {sum(values) / len(values):.4f}{spread}")


def write(models, names, path):
    lines = [
        "# Trees that tell the main text of a page: tree, node, number that is compared, threshold, node if at most, node",
        "# if above; a leaf has its value in the place of the threshold and -1 for the rest.",
        "# Order: as learned by parse-service/training/main_text.py."]
    tree_count = 0
    for model in models:
        for tree in model.dump_model()["tree_info"]:
            nodes = []

            def add(node):
                at = len(nodes)
                nodes.append(None)
                if "leaf_value" in node:
                    nodes[at] = ("-1", f"{node['leaf_value'] / len(models):.6g}", -1, -1)
                else:
                    left, right = add(node["left_child"]), add(node["right_child"])
                    nodes[at] = (names[node["split_feature"]], f"{node['threshold']:.7g}", left, right)
                return at

            add(tree["tree_structure"])
            lines += [f"{tree_count}\t{at}\t" + "\t".join(map(str, node)) for at, node in enumerate(nodes)]
            tree_count += 1
    path.write_text("\n".join(lines) + "\n")


def main(rows, corpora, model):
    gold = gold_texts(corpora)
    pages = []
    with open(rows) as file:
        for line in file:
            row = json.loads(line)
            kind, text = gold[str(pathlib.Path(row["page"]).relative_to(corpora))]
            pages.append(Page(row, kind, text))
    models = [train(pages, seed) for seed in SEEDS]
    resources = model.parent / "main-text-features.txt"
    names = [line for line in resources.read_text().splitlines() if not line.startswith("#")]
    write(models, names, model)
    print("trees that have seen all")
    report([figures(pages, [page.chosen(predict(models, page)) for page in pages])])
    runs = []
    for repeat in range(REPEATS):
        texts = [None] * len(pages)
        for fold in range(FOLDS):
            models = [train([page for page in pages if page.fold(repeat) != fold], seed) for seed in SEEDS]
            for i, page in enumerate(pages):
                if page.fold(repeat) == fold:
                    texts[i] = page.chosen(predict(models, page))
        runs.append(figures(pages, texts))
    print(f"{FOLDS} folds, each decided by trees that have not seen it; mean of {REPEATS} times")
    report(runs)


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3]))
