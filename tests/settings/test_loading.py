"""From what a call asks for to its configuration: where the file is found."""

from pathlib import Path

from mccheck.settings.loading import find_configuration


def test_it_is_found_upwards_to_the_root_of_the_repository(tmp_path: Path) -> None:
    inner = tmp_path / "repository" / "courses" / "2026"
    inner.mkdir(parents=True)
    (tmp_path / ".mccheck.yaml").write_text("", encoding="utf-8")
    assert find_configuration(inner) == tmp_path / ".mccheck.yaml"
    (tmp_path / "repository" / ".git").mkdir()
    assert find_configuration(inner) is None
    (tmp_path / "repository" / ".mccheck.yaml").write_text("", encoding="utf-8")
    assert find_configuration(inner) == tmp_path / "repository" / ".mccheck.yaml"
