#!/usr/bin/env python3
"""Writes spans.txt: texts made of characters as readers see them, spans in them, and what is selected.

Each text is a list of clusters that are known to be one character each, so what a caret may select
follows from the list alone. Offsets count code points. Lines of the result:

    text NAME POINTS
    span MODE FROM TO START END POINTS

drag: the caret is put at FROM and dragged forward to TO; back: dragged back from FROM to TO;
keys: from FROM, Shift and the right arrow TO times; line: four clicks at FROM. START, END and
POINTS are what is selected: whole characters, no white space at the ends.
"""
import pathlib
import random

FAMILY = "👨\u200d👩\u200d👧\u200d👦"
FARMER = "👩🏽\u200d🌾"
RAINBOW = "🏳\ufe0f\u200d🌈"
SCOTLAND = "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f"


def chars(text, marks=()):
    """The code points of a text, each a cluster, marks with the one before."""
    clusters = []
    for char in text:
        if char in marks and clusters:
            clusters[-1] += char
        else:
            clusters.append(char)
    return clusters


HARAKAT = "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670\u200c"
ACUTE, TWO_DOTS, DOT_BELOW, HAT, TILDE = "\u0301", "\u0308", "\u0323", "\u0302", "\u0303"
LATIN = (ACUTE, TWO_DOTS, DOT_BELOW, HAT, TILDE)

TEXTS = {
    "emoji": chars("Ships 🚢 in, cars 🚗 out.\nThe 🌊 rose; 🏠 fell 💷💷.\n🚢🚗🌊 all"),
    "skin-tones": chars("Yes ") + ["👍🏽", "👍🏿", " ", "🤝🏻"] + chars(" no ") + ["👎🏼"] + chars(" end.\nWho ") + ["🧑🏾"] + chars("?"),
    "families": chars("The ") + [FAMILY] + chars(" and ") + [FARMER, FARMER] + chars(" left.\nA ") + ["❤\ufe0f\u200d🔥", RAINBOW] + chars(" x ") + [FAMILY],
    "flags": chars("From ") + ["🇦🇫", "🇵🇰", "🇬🇧"] + chars(" to ") + ["🇺🇸"] + chars(".\n") + [SCOTLAND, "🇦🇫"] + chars(" won ") + ["1\ufe0f\u20e3", "#\ufe0f\u20e3"] + chars(" of 2."),
    "latin-marks": chars("Cafe\u0301 Zu\u0308rich, a\u0308\u0301 o.\nMan\u0303ana e\u0323\u0302 x\u0301y\u0301.", LATIN),
    "vietnamese": chars("Vie\u0323\u0302t Nam, mo\u0323\u0302t hai.\nTie\u0302\u0301ng no\u0301i.", LATIN),
    "hangul": ["\u1100\u1161\u11a8", "\u1102\u1161", " ", "각", "항", "구", " ", "\u1112\u1161\u11ab", "\u1100\u116e\u11a8", ".", "\n", "\uac00\u11a8", "는", " ", "x", "."],
    "devanagari": ["क", "\u0928\u093f", " ", "\u0915\u093e", "\u0932\u0940", " ", "\u092a\u0941", "ल", "।", "\n", "\u0939\u0948", " ", "x", " ", "\u0915\u0902"],
    "tamil-thai": ["\u0ba8\u0bbf", "\u0bb2\u0bc8", " ", "க", " ", "\u0e17\u0e48", "\u0e32", "\u0e40", "\u0e23\u0e37", "อ", "\n", "\u0e19\u0e49\u0e33", " ", "y"],
    "arabic": chars("أغلق الميناء 12 يوما؟ نعم.\nقال الوزير: «لا» ٣٤٥ مرة."),
    "arabic-marks": chars("مُحَمَّد كَتَبَ كِتَابًا 7.\nذٰلِكَ حَقٌّ!", HARAKAT),
    "urdu": chars("پاکستان میں ۴۵ کشتیاں ہیں۔\nبندرگاہ 2016 سے بند ہے۔ کیوں؟"),
    "persian": chars("می\u200cروم به بندر ۱۲.\nکتاب\u200cها نه.", HARAKAT),
    "han": chars("港口关闭了。船都走了！\n为什么？没人知道 2020。"),
    "han-astral": chars("𠜎𠜱港𠝹。船 𡁻。\n𤭢 x 𪚥𪚥。"),
    "kana": chars("か\u3099き\u309aの港。\nカ\u3099ス、ハ\u309aン。", ("\u3099", "\u309a")),
    "mathematics": chars("𝕋he 𝔭ier 𝟙𝟚 is 𝒔hut.\n𐍈𐍉 𝕏!"),
    "two-directions": chars("Kabul کابل is 12 km دور from بندر.\nHe said «لا» twice."),
    "direction-marks": chars("a\u200f b \u200eاب\u200e 5.\n(\u2067سلام\u2069) end"),
    "everything": [FAMILY] + chars(" قال 𝕏 ") + ["🇵🇰"] + chars("港 e\u0301", LATIN) + chars("12۳ ") + [FARMER] + chars("!\n") + ["\u1100\u1161\u11a8", " "] + chars("مُ", HARAKAT) + ["1\ufe0f\u20e3"] + chars(" z"),
}
PER_TEXT = 20
WHITE = " \n"


def points(text):
    return " ".join(f"{ord(char):04X}" for char in text)


def spans(clusters, rng):
    starts = [0]
    for cluster in clusters:
        starts.append(starts[-1] + len(cluster))
    length = starts[-1]

    def floor(offset):
        return max(index for index, start in enumerate(starts) if start <= offset)

    def ceiling(offset):
        return min(index for index, start in enumerate(starts) if start >= offset)

    def selected(first, last):
        while first < last and clusters[first] in WHITE:
            first += 1
        while last > first and clusters[last - 1] in WHITE:
            last -= 1
        return (first, last) if first < last else None

    found = []
    while len(found) < PER_TEXT:
        mode = ("drag", "back", "keys", "drag", "back", "keys", "line")[len(found) % 7]
        at, to = rng.randrange(length), rng.randrange(length + 1)
        if mode == "drag":
            chosen = selected(floor(at), ceiling(to)) if to > at else None
        elif mode == "back":
            chosen = selected(floor(to), floor(at)) if to < at else None
        elif mode == "keys":
            to = rng.randrange(1, 8)
            chosen = selected(floor(at), min(len(clusters), floor(at) + to))
        else:
            to = at
            here = floor(at)
            if clusters[here] == "\n":
                continue
            first = max([i + 1 for i in range(here) if clusters[i] == "\n"], default=0)
            last = min([i for i in range(here, len(clusters)) if clusters[i] == "\n"], default=len(clusters))
            chosen = selected(first, last)
        if chosen:
            first, last = chosen
            words = "".join(clusters[first:last])
            found.append(f"span {mode} {at} {to} {starts[first]} {starts[last]} {points(words)}")
    return found


def main():
    rng = random.Random(400)
    lines = []
    for name, clusters in TEXTS.items():
        lines.append(f"text {name} {points(''.join(clusters))}")
        lines += spans(clusters, rng)
    pathlib.Path(__file__).with_name("spans.txt").write_text("\n".join(lines) + "\n")


main()
