"""`mccheck diff`: what a change does to verdicts and findings."""

import json
import subprocess
from pathlib import Path

import jsonschema
import pytest

from mccheck.reading.revision import find_in, open_revision
from mccheck.reading.searching import find
from mccheck.terms import Verdict
from mccheck.views.review import Direction, Fate, Review, ReviewedDescriptor, review
from tests.conftest import Call
from tests.support import COMPLETE, ROOT, report_on, snapshot

PARTICIPATION = "participation:\n  forms: onsite\n  practice_onsite: yes\n"
SILENT = COMPLETE.replace(PARTICIPATION, "")
RULE = "participation-not-stated"
A, B = "{id: a, title: A}", "{id: b, title: B}"
MET = "{id: d, title: D, participation: onsite}"


def between(old: str, new: str) -> Review:
    return review(report_on(old), report_on(new), old="old", new="new")


def only(old: str, new: str) -> ReviewedDescriptor:
    (reviewed,) = between(old, new).descriptors
    return reviewed


def catalogue(*members: str) -> str:
    head = "mccheck: 1\nkind: catalogue\nid: c\ntitle: Catalogue\ncredentials:\n"
    return head + "".join(f"  - {member}\n" for member in members)


def test_nothing_changed() -> None:
    same = between(SILENT, f"# moved\n\n{SILENT}")
    assert same.descriptors == ()
    assert (same.summary.unchanged, same.summary.worse) == (1, False)


def test_what_got_worse() -> None:
    changed = only(COMPLETE, SILENT)
    (change,) = changed.verdicts
    assert (change.element, change.old, change.new) == ("participation_form", Verdict.MET, Verdict.NOT_STATED)
    assert change.direction is Direction.WORSE
    assert [finding.rule for finding in changed.new_findings] == [RULE]
    assert between(COMPLETE, SILENT).summary.worse


def test_what_got_better() -> None:
    changed = only(SILENT, COMPLETE)
    assert [change.direction for change in changed.verdicts] == [Direction.BETTER]
    assert [finding.rule for finding in changed.gone_findings] == [RULE]
    assert not changed.new_findings
    assert not between(SILENT, COMPLETE).summary.worse


@pytest.mark.parametrize(
    ("old", "new", "direction"),
    [
        ("level: {eqf: 4}", "level: {not_applicable: Skills for a hobby}", Direction.WORSE),
        ("", "level: {not_applicable: Skills for a hobby}", Direction.LEVEL),
        ("level: none", "level: {not_applicable: Skills for a hobby}", Direction.BETTER),
        ("", "level: none", Direction.WORSE),
    ],
)
def test_the_order_of_verdicts(old: str, new: str, direction: Direction) -> None:
    texts = [COMPLETE.replace("level: {eqf: 4}", level) for level in (old, new)]
    changes = {change.element: change.direction for change in only(texts[0], texts[1]).verdicts}
    assert changes["level"] is direction


def test_a_new_finding_that_is_no_error_does_not_fail() -> None:
    twice = COMPLETE.replace("Inspect a blade and grade its damage", "Understand blades")
    thrice = twice.replace("Explain how resins cure, and what spoils them", "Understand resins")
    changed = only(twice, thrice)
    assert [finding.severity for finding in changed.new_findings] == ["note"]
    assert not changed.verdicts
    assert not changed.worse


def test_members_are_told_apart_and_what_they_share_is_said_once() -> None:
    changed = only(catalogue(A, B, MET), catalogue(MET, "{id: b, title: B, participation: onsite}", A))
    assert [(change.element, change.credentials, change.direction) for change in changed.verdicts] == [
        ("participation_form", ("b",), Direction.BETTER)
    ]
    assert [finding.credentials for finding in changed.gone_findings] == [("b",)]
    assert not changed.new_findings


def test_one_member_that_closes_a_shared_gap_makes_no_new_findings() -> None:
    changed = only(catalogue(A, B), catalogue("{id: a, title: A, participation: onsite}", B))
    assert not changed.new_findings
    assert not changed.worse
    assert {(change.credentials, change.direction) for change in changed.verdicts} == {
        (("a",), Direction.BETTER),
        ((), Direction.BETTER),
    }


def test_members_come_and_go() -> None:
    changed = only(catalogue(A, MET), catalogue(B, MET))
    assert (changed.new_credentials, changed.removed_credentials) == (("b",), ("a",))
    assert changed.worse
    assert not only(catalogue(A, B, MET), catalogue(B, MET)).worse


def test_members_without_an_id_are_known_by_their_title() -> None:
    old, new = ("{title: A}", "{title: D, participation: onsite}"), ("{title: D, participation: onsite}", "{title: A}")
    assert not between(catalogue(*old), catalogue(*new)).descriptors


def test_a_single_credential_may_change_its_id_and_title() -> None:
    assert not between(SILENT, SILENT.replace("id: blade-repair", "id: other")).descriptors


def test_broken_and_mended() -> None:
    broken = only(COMPLETE, COMPLETE + "remark: [\n")
    assert (broken.fate, broken.worse) == (Fate.BROKEN, True)
    mended = only(SILENT + "remark: [\n", SILENT)
    assert (mended.fate, mended.worse) == (Fate.MENDED, False)
    assert [finding.rule for finding in mended.new_findings] == [RULE]
    assert [finding.rule for finding in mended.gone_findings] == ["broken-yaml"]
    still = only(SILENT + "remark: [\n", SILENT + "remark: x\nremark\n")
    assert (still.fate, still.worse) == (Fate.CHANGED, True)


def test_what_can_no_longer_be_judged_has_closed_no_gap() -> None:
    broken = only(SILENT, SILENT + "remark: [\n")
    assert (broken.fate, broken.gone_findings, broken.worse) == (Fate.BROKEN, (), True)
    assert [finding.rule for finding in broken.new_findings] == ["broken-yaml"]


@pytest.mark.parametrize("text", [SILENT, SILENT.replace("id: blade-repair\n", "")])
def test_a_file_that_gains_or_loses_a_document_keeps_its_gaps(text: str) -> None:
    more = f"{text}---\nmccheck: 1\nid: other\ntitle: Other\n"
    (gained,) = between(text, more).descriptors
    assert (gained.id, gained.fate) == ("other", Fate.NEW)
    (lost,) = between(more, text).descriptors
    assert (lost.id, lost.fate) == ("other", Fate.REMOVED)


def test_suppressions_are_part_of_a_change() -> None:
    suppressed = f"# mccheck: ignore-file[{RULE}] agreed with each employer\n{SILENT}"
    changed = only(SILENT, suppressed)
    assert [finding.reason for finding in changed.suppressed] == ["agreed with each employer"]
    assert not changed.gone_findings
    assert not changed.worse
    back = only(suppressed, SILENT)
    assert [finding.rule for finding in back.new_findings] == [RULE]
    assert back.worse


def test_several_descriptors_in_one_file_belong_together_by_their_ids() -> None:
    one, two = (text.replace("id: blade-repair", f"id: {name}") for text, name in ((SILENT, "one"), (COMPLETE, "two")))
    assert not between(f"{one}---\n{two}", f"{two}---\n{one}").descriptors
    changed = only(f"{one}---\n{two}", f"{two.replace(PARTICIPATION, '')}---\n{one}")
    assert (changed.id, changed.worse) == ("two", True)


# The command: files and folders.


@pytest.fixture
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two folders: one descriptor got worse, one better, one came, one went, one stayed."""
    monkeypatch.chdir(tmp_path)
    for name, old, new in (
        ("sub/worse", COMPLETE, SILENT),
        ("better", SILENT, COMPLETE),
        ("came", None, SILENT),
        ("went", SILENT, None),
        ("stayed", SILENT, SILENT),
        ("pathway", (ROOT / "tests/descriptors/pathway.yaml").read_text(encoding="utf-8"), catalogue(A, MET)),
    ):
        for side, text in (("old", old), ("new", new)):
            path = tmp_path / side / f"{name}.yaml"
            path.parent.mkdir(parents=True, exist_ok=True)
            if text is not None:
                path.write_text(text, encoding="utf-8")
    return tmp_path


def test_two_folders(folders: Path, call: Call, update: bool) -> None:
    run = call("diff", "old", "new", "--format", "json")
    assert run.code == 1
    data = json.loads(run.out)
    assert {row["path"]: row["fate"] for row in data["descriptors"]} == {
        "better.yaml": "changed",
        "came.yaml": "new",
        "pathway.yaml": "changed",
        "sub/worse.yaml": "changed",
        "went.yaml": "removed",
    }
    assert (data["old"], data["new"]) == ("old", "new")
    summary = data["summary"]
    assert (summary["new"], summary["removed"], summary["changed"], summary["unchanged"]) == (1, 1, 3, 1)
    schema = json.loads((ROOT / "schemas" / "review.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.Draft202012Validator(schema).validate(data)


def test_text_and_markdown(folders: Path, call: Call, update: bool) -> None:
    head = COMPLETE.replace("id: blade-repair\n", "id: blades\nkind: framework\n").replace(PARTICIPATION, "")
    for side, member in (("old", "{id: b, title: B}"), ("new", "{id: c, title: C, participation: onsite}")):
        members = f"credentials:\n  - {{id: a, title: A, participation: onsite}}\n  - {member}\n"
        (folders / side / "pathway.yaml").write_text(head + members, encoding="utf-8")
    text = call("diff", "old", "new").out
    assert max(map(len, text.splitlines())) <= 80
    snapshot("diff.txt", text, update=update)
    snapshot("diff.md", call("diff", "old", "new", "-f", "markdown").out, update=update)
    assert "\x1b[" in call("diff", "old", "new", "--color", "always").out


def test_two_files(folders: Path, call: Call) -> None:
    run = call("diff", "old/better.yaml", "new/better.yaml")
    assert (run.code, run.err) == (0, "")
    assert "Better" in run.out
    assert call("diff", "new/better.yaml", "old/better.yaml").code == 1
    run = call("diff", "old/stayed.yaml", "new/stayed.yaml")
    assert run.code == 0
    assert "1 unchanged" in run.out


def test_what_an_author_writes_is_no_markup(folders: Path, call: Call) -> None:
    text = SILENT.replace("Blade repair for wind turbine technicians", '"**Blade** <b>\\e[31m"')
    (folders / "new" / "came.yaml").write_text(text, encoding="utf-8")
    assert "\\*\\*Blade\\*\\* \\<b\\>\\\\u001b\\[31m" in call("diff", "old", "new", "-f", "markdown").out
    assert "\x1b" not in call("diff", "old", "new").out


def test_an_empty_side_is_all_new_and_two_are_nothing(folders: Path, call: Call) -> None:
    (folders / "empty").mkdir()
    run = call("diff", "empty", "new", "-f", "json")
    assert (run.code, json.loads(run.out)["summary"]["new"]) == (1, 5)
    assert call("diff", "old", "empty").code == 0
    assert call("diff", "empty", "empty").code == 3


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["old", "nowhere"], "nowhere: there is no such file or folder"),
        (["old", "new/better.yaml"], "compare two files, or two folders"),
        (["old", "new", "old"], "compared with one other"),
        (["old"], "old is a path; give a second path"),
        (["HEAD", "new"], "not in a git repository"),
        (["old", "new", "--format", "pdf"], "pdf"),
    ],
)
def test_a_wrong_call(arguments: list[str], message: str, folders: Path, call: Call) -> None:
    run = call("diff", *arguments)
    assert (run.code, run.out) == (2, "")
    assert message in run.err


# The command: a git revision and the working tree.


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


# A git revision, which may hold what no working tree can.


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
