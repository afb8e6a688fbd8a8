"""What decides which rules are asked of which file, and how they judge."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mccheck.rules import Rule
from mccheck.rules.profile import EU_2022, Profile
from mccheck.settings.choosing import Choice, choose
from mccheck.settings.constraints import constraint_rules
from mccheck.settings.plugins import all_rules

if TYPE_CHECKING:
    from pathspec import PathSpec


@dataclass(frozen=True)
class Configuration:
    """Everything that decides which rules are asked of which file, and how they judge; by default eu-2022 and all."""

    profile: Profile = EU_2022
    root: Path = Path()
    exclude: tuple[str, ...] = ()
    choices: tuple[Choice, ...] = ()
    by_path: tuple[tuple[str, Choice], ...] = ()
    asked_for: tuple[Choice, ...] = ()

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """All rules that there are: mccheck's, those of other packages, and the profile's own."""
        return (*all_rules(), *constraint_rules(self.profile))

    @cached_property
    def for_all(self) -> tuple[Rule, ...]:
        """The rules that are asked of every file, but for what holds for some paths only."""
        return choose(self._configured, self.asked_for)

    @cached_property
    def _configured(self) -> tuple[Rule, ...]:
        return choose(self.rules, (Choice(severity=self.profile.severity), *self.choices))

    @cached_property
    def _patterns(self) -> "tuple[PathSpec[Any], ...]":
        if not self.by_path:
            return ()
        from pathspec import PathSpec  # noqa: PLC0415 - few configurations speak of single paths

        return tuple(PathSpec.from_lines("gitignore", [pattern]) for pattern, _ in self.by_path)

    @cached_property
    def _chosen(self) -> dict[tuple[str, ...], tuple[Rule, ...]]:
        """The rules by the patterns that a path matches: a run has many paths and few such combinations."""
        return {}

    def patterns_of(self, path: str) -> tuple[str, ...]:
        """The patterns of the configuration that a path matches, in their order: what decides which rules it is put."""
        if not self.by_path:
            return ()
        relative = self._relative(path)
        told = zip(self.by_path, self._patterns, strict=True)
        return tuple(text for (text, _), pattern in told if pattern.match_file(relative))

    def rules_for(self, path: str) -> tuple[Rule, ...]:
        """The rules that are asked of the file at `path`; what the call itself asks for comes last."""
        here = self.patterns_of(path)
        if here not in self._chosen:
            choices = (*(choice for text, choice in self.by_path if text in here), *self.asked_for)
            self._chosen[here] = choose(self._configured, choices)
        return self._chosen[here]

    def _relative(self, path: str) -> str:
        try:
            return Path(path).resolve().relative_to(self.root.resolve()).as_posix()
        except ValueError:
            return path
