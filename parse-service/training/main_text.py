"""Learns which pieces of a page are its main text, and writes the trees that the parse-service decides by.

    python3 main_text.py ROWS CORPORA MODEL

parse-service/learn calls it. ROWS: lines of JSON from io.communique.parse.clean.PageRows, CORPORA: the folder with
article-extraction, web-content and ministry-pages, MODEL: the resource main-text-model.tsv.

A piece is the text's if at least 60 % of its words stand in the gold text, in order. Each page counts alike, and
within it each piece by its words. Boosted trees (LightGBM) give a probability; a page's pieces are taken above half
the F1 that the page can reach by them, the threshold that makes the expected F1 largest (Lipton, Elkan and
Naryanaswamy 2014). Figures are printed for five folds of pages, each decided by trees that have not seen it; the trees
that are written have seen all.
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
SEEDS = (1,)
ROUNDS = 120
SETTINGS = dict(
    objective="binary", learning_rate=0.08, num_leaves=15, max_depth=6, min_data_in_leaf=30, feature_fraction=0.15,
    bagging_fraction=0.8, bagging_freq=1, lambda_l2=20, verbose=-1, num_threads=1, deterministic=True)
WORD = re.compile(r"\w+")
UNIT = re.compile(r"[\u3040-\u9fff]|[^\W\u3040-\u9fff]+")
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
        self.fold = int(hashlib.md5(pathlib.Path(self.name).name.encode()).hexdigest(), 16) % FOLDS

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

    def targets(self):
        return (self.shares >= 0.6).astype(float)

    def weights(self):
        total = max(80.0, float(numpy.sum(self.words * self.shares)))
        return numpy.minimum(self.words / total, 0.3) + 0.0005

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
        numpy.concatenate([page.targets()[page.asked] for page in usable]),
        weight=weights / weights.mean())
    return lightgbm.train(dict(SETTINGS, seed=seed), data, ROUNDS)


def predict(models, page):
    if not page.texts:
        return numpy.zeros(0)
    raw = sum(model.predict(page.numbers, raw_score=True) for model in models) / len(models)
    return numpy.where(page.never, 0, 1 / (1 + numpy.exp(-raw)))


def report(pages, texts):
    scores = [shingle_scores(p.gold, t) for p, t in zip(pages, texts) if p.kind == "news"]
    precision, recall = (sum(column) / len(scores) for column in zip(*scores))
    print(f"article-extraction: P {precision:.4f} R {recall:.4f} F1 {2 * precision * recall / (precision + recall):.4f}")
    kinds = collections.defaultdict(list)
    for page, text in zip(pages, texts):
        if page.kind not in ("news", "ministry"):
            kinds[page.kind].append(word_f1(page.gold, text))
            kinds["all"].append(word_f1(page.gold, text))
    print("web-content: " + ", ".join(f"{kind} {sum(f1) / len(f1):.4f}" for kind, f1 in sorted(kinds.items())))


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
    texts = [None] * len(pages)
    for fold in range(FOLDS):
        models = [train([page for page in pages if page.fold != fold], seed) for seed in SEEDS]
        for i, page in enumerate(pages):
            if page.fold == fold:
                texts[i] = page.chosen(predict(models, page))
    print(f"{FOLDS} folds, each decided by trees that have not seen it")
    report(pages, texts)
    models = [train(pages, seed) for seed in SEEDS]
    resources = model.parent / "main-text-features.txt"
    names = [line for line in resources.read_text().splitlines() if not line.startswith("#")]
    write(models, names, model)
    print("trees that have seen all")
    report(pages, [page.chosen(predict(models, page)) for page in pages])


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3]))
