"""Compile commands of every source for itself: without precompiled headers, which only the compiler that made them can read, and where
several are compiled at once, one for each of them.

  plain_commands.py COMPILE_COMMANDS_JSON FOLDER      writes FOLDER/compile_commands.json
"""
import json
import os
import re
import shlex
import sys


def plain(command):
    kept, skip = [], False
    for word in shlex.split(command):
        if skip or word == "-Winvalid-pch" or word.endswith(("cmake_pch.hxx", ".gch")):
            skip = False
        elif word == "-include":
            skip = True
        else:
            kept.append(word)
    return kept


def sources_of(entry):
    """The files that one command compiles."""
    if not re.search(r"/Unity/unity_\d+_cxx\.cxx$", entry["file"]):
        return [entry["file"]]
    with open(entry["file"], encoding="utf-8") as together:
        return re.findall(r'^#include "(/.*\.cpp)"$', together.read(), re.MULTILINE)


with open(sys.argv[1], encoding="utf-8") as file:
    commands = json.load(file)
entries = []
for entry in commands:
    words = plain(entry["command"])
    for source in sources_of(entry):
        entries.append({"directory": entry["directory"], "file": source,
                        "arguments": [source if word == entry["file"] else word for word in words]})
os.makedirs(sys.argv[2], exist_ok=True)
with open(os.path.join(sys.argv[2], "compile_commands.json"), "w", encoding="utf-8") as file:
    json.dump(entries, file)
