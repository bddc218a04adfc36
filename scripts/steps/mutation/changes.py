"""What may be changed in the core: one operator, constant, condition, status, sort or early return at a time."""

import re
from dataclasses import dataclass
from pathlib import Path

# Binary operators have blanks around them (clang-format), templates have none.
OPERATORS = [
    (" < ", " <= "), (" <= ", " < "), (" > ", " >= "), (" >= ", " > "), (" == ", " != "), (" != ", " == "),
    (" + ", " - "), (" - ", " + "), (" * ", " / "), (" / ", " * "), (" += ", " -= "), (" -= ", " += "),
    (" && ", " || "), (" || ", " && "),
]
STATUSES = ["Value", "ZeroRounded", "Nothing", "Secret", "Uncertain", "Blocked", "Later", "Missing", "NoTerritory"]
CONSTANT = re.compile(r"(?<![\w.'\"])(?<![eE][-+])(\d+(?:\.\d+)?)(?![\w.'\"])")
CONDITION = re.compile(r"^(\s*(?:else )?(?:if|while) \( )(.*)( \))$")
STATUS = re.compile(r"ObservationStatus::(" + "|".join(STATUSES) + r")\b")
SORT = re.compile(r"^\s*(?:std::)?(?:ranges::)?(?:stable_)?sort\( .*\);$")
EARLY = re.compile(r"^\s*(?:return|continue|break)\b.*;$")
GUARD = re.compile(r"\s*(?:else )?(?:if|for|while) \(")


@dataclass(frozen=True)
class Change:
    file: Path
    number: int  # of the line, from 0
    line: str
    kind: str  # operator, constant, condition, status, statement
    begin: int  # what is changed: line[begin:end]
    end: int
    new: str

    @property
    def changed(self):
        return self.line[:self.begin] + self.new + self.line[self.end:]


def code_of(line, in_comment):
    """The line with blanks for texts and comments, and whether a comment goes on in the next one."""
    code, i, quote = [], 0, None
    while i < len(line):
        if in_comment:
            end = line.find("*/", i)
            if end < 0:
                return "".join(code) + " " * (len(line) - i), True
            code.append(" " * (end + 2 - i))
            i, in_comment = end + 2, False
            continue
        c = line[i]
        if quote:
            if c == "\\":
                code.append("__")
                i += 2
                continue
            if c == quote:
                quote = None
            code.append("_")
        elif line.startswith("//", i):
            code.append(" " * (len(line) - i))
            break
        elif line.startswith("/*", i):
            in_comment = True
            continue
        elif c == '"' or (c == "'" and not (i > 0 and line[i - 1].isalnum())):
            quote = c
            code.append("_")
        else:
            code.append(c)
        i += 1
    return "".join(code), in_comment


def changes_of_line(code, before):
    """(kind, begin, end, new) of all changes of one line."""
    stripped = code.strip()
    if not stripped or stripped.startswith(("#", "template", "static_assert", "using ", "namespace ", "case ")):
        return
    for old, new in OPERATORS:
        at = code.find(old)
        while at >= 0:
            yield "operator", at, at + len(old), new
            at = code.find(old, at + 1)
    for match in CONSTANT.finditer(code):
        text = match.group(1)
        if "." in text:
            others = [repr(float(text) + 1.0)]
        else:
            others = [str(int(text) + 1)] + ([str(int(text) - 1)] if int(text) > 0 else [])
        for other in others:
            yield "constant", match.start(1), match.end(1), other
    if (match := CONDITION.match(code.rstrip())) and ";" not in match.group(2):
        yield "condition", match.start(2), match.end(2), None
    for match in STATUS.finditer(code):
        yield "status", match.start(1), match.end(1), STATUSES[(STATUSES.index(match.group(1)) + 1) % len(STATUSES)]
    if SORT.match(code.rstrip()) or (EARLY.match(code.rstrip()) and GUARD.match(before)):
        yield "statement", len(code) - len(code.lstrip()), len(code.rstrip()), ";"


def changes_of(file):
    """All changes of a file."""
    found, in_comment, before = [], False, ""
    for number, line in enumerate(file.read_text(encoding="utf-8").split("\n")):
        code, in_comment = code_of(line, in_comment)
        for kind, begin, end, new in changes_of_line(code, before):
            found.append(Change(file, number, line, kind, begin, end, f"!( {line[begin:end]} )" if new is None else new))
        if code.strip():
            before = code
    return found
