"""A copy of the core with its tests, in which changes lie ready as switches."""

import os
import re
import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor

from .switches import switched

COPIED = ["CMakeLists.txt", "cmake", "processing/core", "tests", "sample_layers", "docs/formats"]
PLACE = re.compile(r"([\w./-]+\.(?:cpp|h)):(\d+):(?:\d+:)?")
ERROR = re.compile(r"^(?=\S+:\d+:\d+: (?:fatal )?error: )", re.MULTILINE)
COMPILED = re.compile(r"^FAILED: \S*?CMakeFiles/\S+?\.dir/(\S+)\.o", re.MULTILINE)


class Bench:
    def __init__(self, root, folder):
        self.root, self.tree, self.build = root, folder / "tree", folder / "build"
        self.sources = self.copied()  # as they are now, whoever works on them meanwhile
        self.written = {}  # lines of the copy that hold switches: (file, number) -> changes
        self.program = self.build / "tests" / "core" / "core_tests"

    def copied(self):
        """{name: bytes} of all that is copied."""
        listed = subprocess.run(["git", "-C", str(self.root), "ls-files", "-co", "--exclude-standard", *COPIED],
                                capture_output=True, text=True, check=True).stdout.split("\n")
        sources = {name: (self.root / name).read_bytes() for name in listed if name and (self.root / name).is_file()}
        for name in ("switches.h", "switches.cpp", "reached.h"):
            sources["processing/core/mutation/" + name] = sources["tests/mutation/" + name]
        sources["tests/core/mutation/reachedtests.cpp"] = sources["tests/mutation/reachedtests.cpp"]
        return sources

    def write(self, wanted):
        """Brings the copy up to date; what is the same keeps its time and need not be compiled again."""
        for path in list(self.tree.rglob("*")):
            if path.is_file() and str(path.relative_to(self.tree)) not in wanted:
                path.unlink()
        for name, content in wanted.items():
            path = self.tree / name
            if not path.exists() or path.read_bytes() != content:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content)

    def prepare(self, changes):
        """Copies the sources and writes the changes {number: change} into them; returns those that stand alone."""
        wanted, self.written, alone = dict(self.sources), {}, []
        for n, change in changes.items():
            self.written.setdefault((change.file, change.number), {})[n] = change
        for (file, number), numbered in self.written.items():
            while numbered and switched(next(iter(numbered.values())).line, numbered) is None:
                alone.append(numbered.popitem()[0])
            if not numbered:
                continue
            name = str(file.relative_to(self.root))
            lines = wanted[name].split(b"\n")
            lines[number] = switched(lines[number].decode(), numbered).encode()
            wanted[name] = b"\n".join(lines)
        for name in {str(file.relative_to(self.root)) for (file, _), numbered in self.written.items() if numbered}:
            wanted[name] = b'#include "mutation/switches.h" // NOLINT\n#line 1\n' + wanted[name]
        self.write(wanted)
        return alone

    def make(self):
        """What the compiler said; nothing where it built."""
        if not (self.build / "build.ninja").exists():
            compiler = shutil.which("clang++-19") or shutil.which("c++")
            # Places outside of a vector are noticed, as with the sanitizers of the tests.
            subprocess.run(["cmake", "-S", str(self.tree), "-B", str(self.build), "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Debug",
                            f"-DCMAKE_CXX_COMPILER={compiler}",
                            "-DCMAKE_CXX_FLAGS=-w -D_GLIBCXX_ASSERTIONS -Wno-narrowing -Wno-c++11-narrowing", "-DCMAKE_CXX_FLAGS_DEBUG=-O1",
                            "-DSOZIALRAUM_WITH_QGIS=OFF"], stdout=subprocess.DEVNULL, check=True)
        # The core first: what is wrong in one of its headers need not be said by all tests, too.
        for target in ("sozialraum_core", "core_tests"):
            done = subprocess.run(["cmake", "--build", str(self.build), "--target", target, "--", "-k", "0"],
                                  stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
            if done.returncode:
                return done.stdout
        return ""

    def build_switches(self, changes):
        """Builds with as many changes as compile as switches; returns the others, and which were left for good: {number: change}."""
        changes, alone = dict(changes), {}
        while True:
            for n in self.prepare(changes):
                alone[n] = changes.pop(n)
            said = self.make()
            if not said:
                return changes, alone
            broken = self.broken(said)
            print(f"{len(broken)} do not compile as switches", flush=True)
            (self.build / "refused.txt").write_text(said)
            if not broken:
                raise RuntimeError(f"The core does not build as it stands.\n{said[-3000:]}")
            for n in broken:
                alone[n] = changes.pop(n)

    def broken(self, said):
        """The changes that the compiler calls wrong: those on the line of an error, else on the first line that it names as the cause;
        where none is found, all of the files that failed."""
        def at(places):
            return {n for (file, number), numbered in self.written.items() for n in numbered
                    if any(name.endswith(str(file.relative_to(self.root))) and line in (None, number + 1) for name, line in places)}

        found = set()
        for error in ERROR.split(said)[1:]:
            places = [(name, int(line)) for name, line in PLACE.findall(error)]
            found |= next(filter(None, (at([place]) for place in places)), set())
        return found or at([("processing/core/" + name, None) for name in COMPILED.findall(said)])

    def build_alone(self, change):
        """Builds with one change written out; whether that compiles. The next build has to be asked for by restore."""
        path = self.tree / change.file.relative_to(self.root)
        self.before = (path, path.read_bytes())
        lines = self.before[1].split(b"\n")
        lines[change.number + (2 if lines[0].startswith(b'#include "mutation/') else 0)] = change.changed.encode()
        path.write_bytes(b"\n".join(lines))
        return not self.make()

    def restore(self):
        path, content = self.before
        path.write_bytes(content)

    def run(self, tests, change=None, seconds=900, reached=None):
        """Whether the tests pass in time."""
        environment = {**os.environ, "GTEST_FILTER": ":".join(tests)}
        if change is not None:
            environment["MUTANT"] = str(change)
        if reached is not None:
            environment["MUTANTS_REACHED"] = str(reached)
        try:
            return subprocess.run([str(self.program), "--gtest_brief=1", "--gtest_fail_fast"], env=environment, cwd=self.build, check=False,
                                  stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=seconds).returncode == 0
        except subprocess.TimeoutExpired:
            return False

    def reached_by(self, tests):
        """{change: tests that come to it, the quickest first}, and the seconds of each test; fails where the tests fail."""
        record = self.build / "reached.txt"
        if not self.run(tests, reached=record):
            raise RuntimeError("The tests fail as they stand.")
        reached, seconds, suites = {}, {}, {}
        for line in record.read_text().split("\n"):
            test, milliseconds, numbers = (line.split("\t") + ["", ""])[:3]
            if not test:
                continue
            seconds[test] = seconds.get(test, 0.0) + float(milliseconds or 0) / 1000
            suite = test.split(".")[0]
            if not test.endswith(".*"):
                suites[suite] = suites.get(suite, 0.0) + seconds[test]
            for n in numbers.split():
                reached.setdefault(int(n), set()).add(test)
        for suite, whole in suites.items():
            seconds[suite + ".*"] = whole
        return {n: sorted(tests, key=lambda test: seconds[test]) for n, tests in reached.items()}, seconds

    def killers(self, change, tests, seconds):
        """Whether one of the tests that come to a change fails with it; the quickest are asked first."""
        limit = 10 + 5 * sum(seconds.get(test, 0) for test in tests)
        quick = tests[:40]
        return not self.run(quick, change, limit) or (len(tests) > len(quick) and not self.run(tests[len(quick):], change, limit))


def side_by_side(work, items):
    with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        return list(pool.map(work, items))

