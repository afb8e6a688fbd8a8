"""A git revision, which may hold what no working tree can, against the working tree."""

import json
import subprocess
from pathlib import Path

import pytest

from mccheck.reading.revision import find_in, open_revision
from mccheck.reading.searching import find
from tests.conftest import Call
from tests.support import COMPLETE, SILENT


def git(folder: Path, *arguments: str) -> None:
    identity = ("-c", "user.name=Test", "-c", "user.email=test@example", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with two commits and a change that is not committed."""
    for name in ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"):
        monkeypatch.delenv(name, raising=False)
    cases = tmp_path / "cases"
    (cases / "sub").mkdir(parents=True)
    git(tmp_path, "init", "-q")
    (tmp_path / ".gitignore").write_text("drafts/\n")
    (cases / "sub" / "é blade.yaml").write_text(SILENT, encoding="utf-8")
    (cases / "gone.yaml").write_text(SILENT, encoding="utf-8")
    (cases / "notes.yaml").write_text("a: 1\n", encoding="utf-8")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-qm", "one")
    (cases / "sub" / "é blade.yaml").write_text(COMPLETE, encoding="utf-8")
    git(tmp_path, "commit", "-qam", "two")
    (cases / "gone.yaml").unlink()
    (cases / "came.yaml").write_text(SILENT, encoding="utf-8")
    (cases / "drafts").mkdir()
    (cases / "drafts" / "draft.yaml").write_text(SILENT, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def fates(out: str) -> dict[str, str]:
    return {row["path"]: row["fate"] for row in json.loads(out)["descriptors"]}


def test_a_revision_and_the_working_tree(repository: Path, call: Call) -> None:
    run = call("diff", "HEAD~1", "cases", "-f", "json")
    assert run.code == 1
    assert fates(run.out) == {
        "cases/came.yaml": "new",
        "cases/gone.yaml": "removed",
        "cases/sub/é blade.yaml": "changed",
    }
    assert fates(call("diff", "HEAD", "-f", "json").out) == {"cases/came.yaml": "new", "cases/gone.yaml": "removed"}
    assert "HEAD~1 compared with the working tree." in call("diff", "HEAD~1", "cases").out


def test_some_paths_of_a_revision_from_a_folder_below(
    repository: Path, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(repository / "cases")
    run = call("diff", "HEAD~1", "sub", "gone.yaml", "-f", "json")
    assert (run.code, fates(run.out)) == (0, {"sub/é blade.yaml": "changed", "gone.yaml": "removed"})
    run = call("diff", "HEAD~1", "*.yaml", "-f", "json")
    assert fates(run.out) == {"came.yaml": "new", "gone.yaml": "removed"}


def test_a_revision_before_the_first_descriptor_and_one_that_is_not_there(repository: Path, call: Call) -> None:
    run = call("diff", "no-such-branch", "cases")
    assert (run.code, run.out) == (2, "")
    assert "there is no revision “no-such-branch” in this repository" in run.err
    for revision in ("--output=x", ""):
        assert call("diff", "--", revision, "cases").code == 2
    run = call("diff", "HEAD", "nowhere")
    assert (run.code, "neither here nor in HEAD" in run.err) == (2, True)
    run = call("diff", "HEAD", repository.parent)
    assert (run.code, "outside the repository" in run.err) == (2, True)


def test_a_clone_without_its_history_is_told(
    repository: Path, call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    git(tmp_path, "clone", "-q", "--depth", "1", repository.as_uri(), "shallow")
    monkeypatch.chdir(tmp_path / "shallow")
    run = call("diff", "HEAD~1", "cases")
    assert (run.code, "fetch the history first" in run.err) == (2, True)
    assert call("diff", "HEAD", "cases").code == 0


def test_the_working_tree_is_left_alone(repository: Path, call: Call) -> None:
    def state() -> bytes:
        return subprocess.run(["git", "status", "--short"], capture_output=True, check=True).stdout

    before = state()
    call("diff", "HEAD~1", "cases")
    assert state() == before


def test_two_runs_give_the_same_bytes(repository: Path, call: Call) -> None:
    for name in ("text", "json", "markdown"):
        assert call("diff", "HEAD~1", "-f", name).out == call("diff", "HEAD~1", "-f", name).out


def written(folder: Path, kind: str, content: bytes) -> str:
    """The name of an object that git is given, whatever it thinks of the content."""
    command = ["git", "hash-object", "-t", kind, "-w", "--literally", "--stdin"]
    return subprocess.run(command, cwd=folder, input=content, check=True, capture_output=True).stdout.decode().strip()


def commit_of(folder: Path, files: dict[bytes, str | dict[bytes, str]]) -> str:
    """A commit with a tree of entries with exactly these names: texts, or trees of texts."""

    def tree(entries: dict[bytes, str | dict[bytes, str]] | dict[bytes, str]) -> str:
        lines = []
        for name, entry in sorted(entries.items()):
            is_file = isinstance(entry, str)
            made = written(folder, "blob", entry.encode()) if isinstance(entry, str) else tree(entry)
            lines.append((b"100644 " if is_file else b"40000 ") + name + b"\0" + bytes.fromhex(made))
        return written(folder, "tree", b"".join(lines))

    identity = "Test <test@example> 1700000000 +0000"
    return written(folder, "commit", f"tree {tree(files)}\nauthor {identity}\ncommitter {identity}\n\nx\n".encode())


@pytest.fixture
def strange(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository without a commit, with a file blade.yaml; beside it an empty folder for what is temporary."""
    for name in ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / "repository").mkdir()
    (tmp_path / "temporary").mkdir()
    git(tmp_path / "repository", "init", "-q")
    (tmp_path / "repository" / "blade.yaml").write_text(COMPLETE, encoding="utf-8")
    monkeypatch.chdir(tmp_path / "repository")
    monkeypatch.setenv("TMPDIR", str(tmp_path / "temporary"))
    monkeypatch.setattr("tempfile.tempdir", None)
    return tmp_path / "repository"


def content_of(folder: Path) -> dict[Path, bytes | None]:
    return {path: path.read_bytes() if path.is_file() else None for path in sorted(folder.rglob("*"))}


def test_names_that_no_working_tree_can_hold_are_left_out_and_nothing_is_written(strange: Path, call: Call) -> None:
    evil = SILENT.replace("id: blade-repair", "id: evil")
    commit = commit_of(
        strange,
        {
            b"blade.yaml": SILENT,
            b"sub": {b"honest.yaml": SILENT, b"..": evil},
            b"..": {b"up.yaml": evil, b".gitignore": "*"},
            b"a/../../slashes.yaml": evil,
            b"../../two.yaml": evil,
            str(strange.parent / "absolute.yaml").encode(): evil,
            b".": {b"here.yaml": evil},
            b"b//empty.yaml": evil,
            b".git": {b"x.yaml": evil},
            b".GIT/y.yaml": evil,
            b"c/.git/z.yaml": evil,
        },
    )
    before = content_of(strange.parent)
    for pattern in (".", "**/*.yaml", "**"):
        run = call("diff", commit, pattern, "-f", "json")
        assert (run.code, fates(run.out)) == (0, {"blade.yaml": "changed", "sub/honest.yaml": "removed"})
    for path in (".git/x.yaml", ".git/*.yaml", ".GIT/y.yaml"):
        run = call("diff", commit, path)
        assert (run.code, "there is no such file or folder, neither here nor in" in run.err) == (2, True)
    assert content_of(strange.parent) == before


def test_names_that_contradict_each_other_or_lie_deep_are_no_bug(strange: Path, call: Call) -> None:
    deep = b"d/" * 1500 + b"x.yaml"
    commit = commit_of(
        strange, {b"blade.yaml": SILENT, b"e": SILENT, b"e/x.yaml": SILENT, b"f.yaml/g.yaml": "", deep: ""}
    )
    run = call("diff", commit, "-f", "json")
    assert (run.code, fates(run.out)) == (0, {"blade.yaml": "changed", "e/x.yaml": "removed"})
    run = call("diff", commit, "**", "-f", "json")
    assert (run.code, run.err) == (0, "")
    assert call("diff", commit_of(strange, {b"": SILENT})).code == 2


@pytest.mark.parametrize(
    "name", [b"a\nb.yaml", b"\"'`$x.yaml", b"\xff\xfe.yaml", b"a\tb\x1b[31m.yaml", b"back\\slash.yaml"]
)
def test_a_name_may_hold_anything_else(name: bytes, strange: Path, call: Call) -> None:
    commit = commit_of(strange, {name: SILENT, b"blade.yaml": SILENT})
    for written_as in ("text", "json", "markdown"):
        run = call("diff", commit, "-f", written_as)
        assert (run.code, run.err) == (0, "")
        assert "\x1b" not in run.out
    assert sorted(fates(call("diff", commit, "-f", "json").out).values()) == ["changed", "removed"]


@pytest.fixture
def varied(repository: Path) -> Path:
    """The repository with a commit of all that a search tells apart."""
    files = {
        ".gitignore": "drafts/\n/built/*\n*.tmp.yaml\n",
        "built/.gitignore": "!kept.yaml\n",
        "built/kept.yaml": SILENT,
        "built/left.yaml": SILENT,
        "cases/.hidden/x.yaml": SILENT,
        "cases/.hidden.yaml": SILENT,
        "cases/a.tmp.yaml": SILENT,
        "cases/drafts/draft.yaml": SILENT,
        "cases/drafts/sub/.gitignore": "!*\n",
        "cases/drafts/sub/draft.yaml": SILENT,
        "cases/large.yaml": f"# {'x' * 300_000}\n",
        "cases/LOUD.YML": SILENT,
        "cases/text.md": SILENT,
        "cases/[x]/y.json": "{}",
        "cases/sub/deep/er/z.jsonl": "{}",
        "excluded/.gitignore": "",
        "excluded/a.yaml": SILENT,
        "excluded/not.yaml": SILENT,
    }
    for name, text in files.items():
        (repository / name).parent.mkdir(parents=True, exist_ok=True)
        (repository / name).write_text(text, encoding="utf-8")
    (repository / "cases" / "link.yaml").symlink_to("came.yaml")
    git(repository, "add", "--force", "--all")
    git(repository, "rm", "-q", "--cached", "cases/link.yaml")
    (repository / "cases" / "link.yaml").unlink()
    git(repository, "commit", "-qm", "three")
    return repository


@pytest.mark.parametrize("folder", [".", "cases", "cases/sub"])
def test_a_revision_is_searched_as_the_disk_is(folder: str, varied: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(varied / folder)
    exclude = ["excluded/*", "!excluded/not.yaml", "/sub/deep/"]
    revision = open_revision("HEAD")
    named = (str(varied), ".", "cases", "cases/drafts", "drafts", "built", "excluded", "cases/text.md", "a.tmp.yaml")
    patterns = ("*", "*.yaml", "*/*.y*ml", "**", "**/*.yaml", "cases/**", "**/sub/**/*", "**/[!a-c]*.yaml", "?*", "*/")
    others = (".*/*.yaml", "cases/.*", "*/.hidden*", "cases/[[]x[]]/*", "sub/**/z.jsonl", "sub/../*.YML", "x*", "x")
    for path in (*named, *patterns, *others):
        for root in (varied, varied / "cases", varied.parent):
            here = find([path], exclude=exclude, root=root)
            then = find_in(revision, path, exclude=exclude, root=root)
            on_disk = {(Path(file.path).resolve().relative_to(varied).as_posix(), file.searched) for file in here.files}
            assert {(file.path, file.searched) for file in then.files} == on_disk, path
            assert bool(then.missing) == bool(here.missing), path


def test_all_of_a_revision_is_read(varied: Path, call: Call) -> None:
    assert json.loads(call("diff", "HEAD", "-f", "json").out)["descriptors"] == []
    for path in varied.rglob("*.y*ml"):
        path.unlink()
    removed = fates(call("diff", "HEAD", "-f", "json").out)
    assert set(removed.values()) == {"removed"}
    assert {"built/kept.yaml", "cases/came.yaml", "cases/sub/é blade.yaml"} <= removed.keys()


def test_no_setting_of_a_repository_starts_a_program(repository: Path, call: Call) -> None:
    program = repository.parent / f"{repository.name}-started"
    for key, setting in {
        "core.fsmonitor": f"touch '{program}'; false",
        "core.repositoryFormatVersion": "1",
        "extensions.partialClone": "origin",
        "remote.origin.url": f"ext::touch {program}",
        "remote.origin.promisor": "true",
        "protocol.ext.allow": "always",
    }.items():
        git(repository, "config", key, setting)
    assert call("diff", ":cases/came.yaml", "cases").code == 2
    name = subprocess.run(
        ["git", "rev-parse", "HEAD:cases/notes.yaml"], capture_output=True, check=True
    ).stdout.decode()
    (repository / ".git" / "objects" / name[:2] / name[2:].strip()).unlink()
    run = call("diff", "HEAD", "cases")
    assert run.code == 2
    assert run.err == "mccheck: the content of cases/notes.yaml at that revision was not fetched into this repository\n"
    assert not program.exists()
