"""mccheck: checks descriptions of micro-credentials against the Council Recommendation of 16 June 2022."""

TYPE_CHECKING = False  # that of typing, whose import every call would pay for
if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from mccheck.report.model import Report
    from mccheck.settings.configuration import Configuration

__all__ = ["__version__", "check", "check_text"]
__version__ = "0.1.0"


def check(
    *paths: "str | Path",
    profile: str | None = None,
    config: "str | Path | None" = None,
    select: "Sequence[str]" = (),
    ignore: "Sequence[str]" = (),
) -> "Report":
    """The gap report on files, or on the descriptors in folders: what `mccheck validate --format json` prints.

    `profile` is the name or path of a profile, `config` the path of a configuration file, for which this function does
    not search by itself. `select` names the only rules, elements or groups to apply, `ignore` those not to apply.
    Raises FileNotFoundError for a path that does not exist, ValueError for a wrong configuration, profile, plug-in or
    name. A file that cannot be read is a finding in the report.
    """
    from mccheck.judging.judge import report_on  # noqa: PLC0415 - `import mccheck` stays cheap
    from mccheck.reading.loading import load  # noqa: PLC0415
    from mccheck.reading.searching import find  # noqa: PLC0415

    configuration = _configuration(profile, config, select, ignore)
    found = find([str(path) for path in paths], exclude=configuration.exclude, root=configuration.root)
    if found.missing:
        raise FileNotFoundError("; ".join(found.missing))
    return report_on((one for file in found.files for one in load(file)), configuration)


def check_text(
    text: str | bytes,
    *,
    name: str = "<text>",
    profile: str | None = None,
    config: "str | Path | None" = None,
    select: "Sequence[str]" = (),
    ignore: "Sequence[str]" = (),
) -> "Report":
    """The gap report on a text in memory, judged as a file of that name would be; other arguments as for `check`.

    The suffix of `name` decides how the text is read (`.yaml`, `.json`, `.jsonl`; with any other, as YAML, which
    includes JSON). The patterns in a configuration match against `name`. Raises ValueError as `check` does.
    """
    from mccheck.judging.judge import report_on  # noqa: PLC0415 - `import mccheck` stays cheap
    from mccheck.reading.loading import load_bytes  # noqa: PLC0415

    configuration = _configuration(profile, config, select, ignore)
    data = text.encode(errors="surrogatepass") if isinstance(text, str) else text
    return report_on(load_bytes(data, name), configuration)


def _configuration(
    profile: str | None, config: "str | Path | None", select: "Sequence[str]", ignore: "Sequence[str]"
) -> "Configuration":
    from pathlib import Path  # noqa: PLC0415 - `import mccheck` stays cheap

    from mccheck.settings.loading import Request, load_configuration  # noqa: PLC0415
    from mccheck.settings.plugins import WrongPlugin  # noqa: PLC0415
    from mccheck.settings.wrong import WrongSettings  # noqa: PLC0415

    request = Request(profile, Path(config) if config is not None else None, tuple(select), tuple(ignore))
    try:
        return load_configuration(request)
    except (WrongSettings, WrongPlugin) as error:
        raise ValueError(str(error)) from None
