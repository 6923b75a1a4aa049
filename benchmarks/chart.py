# Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
"""The chart of report.py: a group of bars for each work, the faster the longer, in an SVG for light and dark pages."""

from html import escape

WIDTH, MARGIN, GAP = 1120, 20, 40
COLUMN = (WIDTH - 2 * MARGIN - GAP) / 2
NAMES = 130  # the peers' names, left of the bars
VALUES = 50  # the figures, right of the longest one
BAR, STEP = 11, 15
TOP = 62

STYLE = """
    .page { fill: #ffffff } .text { fill: #24292f } .faint { fill: #57606a }
    .peer { fill: #afb8c1 } .comply { fill: #0969da } .floor { fill: none; stroke: #8c959f; stroke-dasharray: 3 2 }
    text { font: 11px system-ui, -apple-system, "Segoe UI", "DejaVu Sans", sans-serif }
    .title { font-size: 17px; font-weight: 600 } .family { font-size: 14px; font-weight: 600 }
    .work { font-weight: 600 } .own { font-weight: 600 }
    @media (prefers-color-scheme: dark) {
      .page { fill: #0d1117 } .text { fill: #e6edf3 } .faint { fill: #9198a1 }
      .peer { fill: #57606a } .comply { fill: #4493f8 } .floor { stroke: #8b949e }
    }
"""


def text(x, y, words, classes, anchor="start"):
    return f'<text x="{x:.0f}" y="{y:.0f}" class="{classes}" text-anchor="{anchor}">{escape(words)}</text>'


def bar(x, y, width, peer):
    kind = "comply" if peer.startswith("comply") else "floor" if "floor" in peer else "peer"
    return f'<rect x="{x:.0f}" y="{y:.1f}" width="{max(width, 1):.1f}" height="{BAR}" rx="2" class="{kind}"/>'


class Column:
    """Grows downwards."""

    def __init__(self, x):
        self.x, self.y, self.parts = x, TOP, []

    def add_family(self, title):
        self.y += 24
        self.parts.append(text(self.x, self.y, title, "text family"))
        self.y += 8

    def add_work(self, label, speeds):
        """`speeds`: GB/s by peer. Each work has a scale of its own, for only its own bars are to be compared."""
        self.y += 16
        self.parts.append(text(self.x, self.y, label, "text work"))
        self.y += 6
        scale = (COLUMN - NAMES - VALUES) / max(speeds.values())
        for peer, speed in sorted(speeds.items(), key=lambda item: -item[1]):
            begin, baseline = self.x + NAMES, self.y + BAR - 2
            own = " own" if peer.startswith("comply") else ""
            self.parts.append(text(begin - 6, baseline, peer, "text" + own, "end"))
            self.parts.append(bar(begin, self.y, speed * scale, peer))
            self.parts.append(text(begin + speed * scale + 5, baseline, f"{speed:.2f}", "text" + own))
            self.y += STEP


def chart(results, families, build):
    columns = [Column(MARGIN), Column(MARGIN + COLUMN + GAP)]
    works = {name: [work for work in results.labels if work.split("/")[0] == name] for name in families}
    for name, title in families.items():
        if not works[name]:
            continue
        # The records stand on the left, whatever else there is on the right.
        column = columns[1 if name.endswith("shapes") else 0]
        column.add_family(title)
        for work in works[name]:
            peers = [peer for of, peer in results.best if of == work]
            column.add_work(results.labels[work], {p: results.gigabytes_per_second(work, p) for p in peers})
    height = max(column.y for column in columns) + MARGIN
    size = f'viewBox="0 0 {WIDTH} {height:.0f}" width="{WIDTH}" height="{height:.0f}"'
    note = "One thread, the best repetition; every group of bars has a scale of its own."
    head = [
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img">',
        f"<title>GB/s of JSON text, {escape(build)}</title>",
        f"<style>{STYLE}</style>",
        f'<rect class="page" width="{WIDTH}" height="{height:.0f}"/>',
        text(MARGIN, 34, "GB/s of JSON text: longer is faster", "text title"),
        text(MARGIN, 54, f"{build}. {note}", "faint"),
    ]
    return "\n".join([*head, *columns[0].parts, *columns[1].parts, "</svg>", ""])
