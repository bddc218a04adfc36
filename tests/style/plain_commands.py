"""Compile commands without precompiled headers, which only the compiler that made them can read.

  plain_commands.py COMPILE_COMMANDS_JSON FOLDER      writes FOLDER/compile_commands.json
"""
import json
import os
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


with open(sys.argv[1], encoding="utf-8") as file:
    entries = json.load(file)
for entry in entries:
    entry["arguments"] = plain(entry.pop("command"))
os.makedirs(sys.argv[2], exist_ok=True)
with open(os.path.join(sys.argv[2], "compile_commands.json"), "w", encoding="utf-8") as file:
    json.dump(entries, file)
