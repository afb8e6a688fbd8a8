"""mccheck: how a micro-credential stands against the Council Recommendation of 16 June 2022."""

TYPE_CHECKING = False  # that of typing, whose import every call would pay for
if TYPE_CHECKING:
    from pathlib import Path

    from mccheck.report.model import Report

__all__ = ["__version__", "check"]
__version__ = "0.1.0"


def check(*paths: "str | Path", profile: str | None = None, config: "str | Path | None" = None) -> "Report":
    """The gap report on files, or on the descriptors in folders; what `mccheck validate --format json` prints.

    `profile` is the name or path of a profile, `config` the path of a configuration; none is looked for. Raises
    FileNotFoundError for a path that does not exist, ValueError for a wrong configuration or profile. A file that
    cannot be read is a finding of the report.
    """
    from pathlib import Path  # noqa: PLC0415 - `import mccheck` stays cheap

    from mccheck.judging.judge import build  # noqa: PLC0415
    from mccheck.reading.loading import load  # noqa: PLC0415
    from mccheck.reading.searching import find  # noqa: PLC0415
    from mccheck.settings.configuration import load_config  # noqa: PLC0415
    from mccheck.settings.file import WrongSettings  # noqa: PLC0415

    try:
        settings = load_config(Path(config) if config is not None else None, profile=profile)
    except WrongSettings as error:
        raise ValueError(str(error)) from None
    found = find([str(path) for path in paths], exclude=settings.exclude, root=settings.root)
    if found.missing:
        raise FileNotFoundError("; ".join(found.missing))
    loaded = (one for file in found.files for one in load(file))
    return build(loaded, settings.profile, settings.rules_for, rules=settings.rules)
