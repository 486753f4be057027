"""Cut a stream after every byte of every answer of a run, with every kind of client, and compare the stories.

make cut-streams
"""

from __future__ import annotations

import argparse
import sys
import time

from scripts.proofs.page import table, write_section, written_by
from tests.faults.cut import Cutter, Report, every_place
from tests.faults.recording import in_chunks, record
from tests.faults.run import HALVES, NAMES

# Of the others only some places: what the chunked coding adds are the borders of chunks; of a long log not all is decoded anew.
STRIDES = {"with a Content-Length": 1, "in chunks": 7, "with a long log": 97}
SHOWN = 10
TEXT = """\
## Streams, cut at every byte

{by}

A run with several progress entries and tool calls is recorded on a local platform: {answers} answers, {size} bytes. Then it is
played again and again, and cut off after another byte each time, with a reset and with an orderly close. Each time the stream
must deliver the same {updates} updates, complete, in order, none twice: once by going on by itself, and once by being given
up, its cursor being handed to another process that goes on. (Cut within the answer to the create call it only goes on by
itself: before that answer there is no cursor.) Besides, the stream is left after each update and gone on with elsewhere. The run
with a long log is another one, whose answers are so large that what they held before is not decoded again.

{table}
"""


def main(arguments: list[str] | None = None) -> int:
    """Cut with every kind of client; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--stride", type=int, default=1, help="cut only after every so many bytes (default: 1, every byte)")
    options = parser.parse_args(arguments)
    answers = record()
    forms = {
        "with a Content-Length": answers,
        "in chunks": [in_chunks(answer) for answer in answers],
        "with a long log": record(entries_before=9),
    }
    rows: list[list[object]] = []
    reports: list[Report] = []
    for form, sent in forms.items():
        for half in HALVES:
            begun = time.monotonic()
            stride = STRIDES[form] * options.stride
            report = Cutter(half, sent).cut(every_place(sent, stride))
            reports.append(report)
            kind = NAMES[half]
            every = "every byte" if stride == 1 else f"every {stride} bytes"
            rows.append([f"`{kind}`", form, every, report.cuts, report.resumed, len(report.failures)])
            print(
                f"{kind}, {form}: {report._replace(failures=report.failures[:SHOWN])} in {time.monotonic() - begun:.0f} s",
                flush=True,
            )
    good = not any(report.failures for report in reports)
    if good and options.stride == 1:
        by = written_by("cut-streams", "scripts.proofs.cut_streams")
        head = ["Client", "Answers", "Cut after", "Stories", "Resumed in another process", "That differ"]
        size, updates = sum(map(len, answers)), reports[0].updates
        write_section(
            "cut-streams", TEXT.format(by=by, answers=len(answers), size=size, updates=updates, table=table(head, rows))
        )
    print("Each story was told complete, in order and once." if good else "NOT every story was told complete, in order and once.")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
