"""Writes a change into its line as a switch, so that one program holds many changes (tests/mutation/switches.h)."""

import re

from .changes import code_of

NAMES = {"<": "Less", "<=": "LessEqual", ">": "Greater", ">=": "GreaterEqual", "==": "Equal", "!=": "Unequal",
         "+": "Plus", "-": "Minus", "*": "Times", "/": "Over", "+=": "Plus", "-=": "Minus"}
LOGICAL = (" && ", " || ")
BORDER_LEFT = re.compile(r"(?:[;,{?]|\s:|[^=!<>]=|\breturn)\s$")
BORDER_RIGHT = re.compile(r"^(?:[;,]|\s[?:]\s|\s\})")


def operands_of(code, begin, end):
    """The expression of && and || around an operator: (begin, end), or nothing where it does not lie in this line."""
    depth, left = 0, begin
    while True:
        if left == 0:
            return None
        c = code[left - 1]
        if c in ")]":
            depth += 1
        elif c in "([":
            if depth == 0:
                break
            depth -= 1
        elif depth == 0 and BORDER_LEFT.search(code[:left]):
            break
        left -= 1
    depth, right = 0, end
    while True:
        if right >= len(code.rstrip()):
            return None
        c = code[right]
        if c in "([":
            depth += 1
        elif c in ")]":
            if depth == 0:
                break
            depth -= 1
        elif depth == 0 and BORDER_RIGHT.match(code[right:]):
            break
        right += 1
    return left, right


def switched_operator(numbered, change, line):
    old = line[change.begin:change.end]
    if old in LOGICAL:
        code, _ = code_of(line, False)
        extent = operands_of(code, change.begin, change.end)
        if extent is None:
            return None
        left, right = extent
        own = line[left:right]
        other = line[left:change.begin] + change.new + line[change.end:right]
        return f"{line[:left]}( ::mutation::on( {numbered} ) ? ( {other} ) : ( {own} ) ){line[right:]}"
    kind = "Assign" if old.strip() in ("+=", "-=") else "Switch"
    switch = f"::mutation::{kind}<{numbered}, ::mutation::{NAMES[old.strip()]}, ::mutation::{NAMES[change.new.strip()]}>()"
    return f"{line[:change.begin]}{old}{switch}{old}{line[change.end:]}"


def switched(line, numbered):
    """The line with the changes {number: change} as switches, or nothing where they do not fit into one."""
    # What a condition or statement wraps comes last; within, from right to left, so that places stay where they are.
    places = {}
    for n, change in numbered.items():
        if change.kind in ("operator", "constant", "status"):
            places.setdefault((change.begin, change.end), []).append(n)
    logical = [n for begin, end in places if line[begin:end] in LOGICAL for n in places[begin, end]]
    outer = [n for n, c in numbered.items() if c.kind in ("condition", "statement")]
    if len(outer) > 1 or len(logical) > 1 or (logical and len(places) > 1):
        return None
    whole = line
    for (begin, end), numbers in sorted(places.items(), reverse=True):
        if numbered[numbers[0]].kind == "operator":
            whole = switched_operator(numbers[0], numbered[numbers[0]], whole)
            if whole is None:
                return None
            continue
        names = re.search(r"[\w:]*$", whole[:begin]).group() if numbered[numbers[0]].kind == "status" else ""
        value = names + whole[begin:end]
        for n in numbers:
            value = f"::mutation::either( {n}, {value}, {names}{numbered[n].new} )"
        whole = whole[:begin - len(names)] + value + whole[end:]
    grown = len(whole) - len(line)
    for n in outer:
        change = numbered[n]
        begin, end = change.begin, change.end + grown
        if change.kind == "condition":
            whole = f"{whole[:begin]}static_cast<bool>( {whole[begin:end]} ) != ::mutation::on( {n} ){whole[end:]}"
        else:
            whole = f"{whole[:begin]}{{ if ( !::mutation::on( {n} ) ) {whole[begin:end]} }}{whole[end:]}"
    return re.sub(r"\bconstexpr (?=[^()]*[={])", "const ", whole)
