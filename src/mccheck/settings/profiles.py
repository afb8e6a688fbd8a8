"""Reading profiles: those that come with mccheck, and a user's own YAML file that extends one of them."""

from collections.abc import Iterator
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, PlainValidator, WithJsonSchema

from mccheck.descriptor.quantities import Amount, parse_number
from mccheck.descriptor.values import as_list
from mccheck.numbers import Span
from mccheck.recommendation import ELEMENTS
from mccheck.rules.profile import EU_2022, Constraint, Profile
from mccheck.settings.choosing import selectors
from mccheck.settings.file import Settings, SettingsPart, Severities, read_settings, settings_schema
from mccheck.settings.wrong import WrongSettings
from mccheck.terms import Route

_BUILTIN = Path(__file__).parent / "builtin"
_MOST_STEPS = 10  # of profiles that extend each other

Number = Annotated[Fraction, PlainValidator(lambda value: parse_number(str(value))), WithJsonSchema({"type": "number"})]
Severity = Literal["error", "warning", "note"]


class Thresholds(SettingsPart):
    """Numbers that rules judge by; those left out stay as they are in the profile that is extended."""

    hours_per_credit: Amount | None = Field(None, description="Hours that one ECTS credit stands for, such as 25 to 30")
    small_volume_ects: Number | None = Field(None, description="ECTS credits up to which a volume counts as small")
    small_volume_hours: Number | None = Field(None, description="Hours up to which a volume counts as small")
    most_years_between_reviews: Number | None = Field(None, description="Years after which a review is overdue")
    near_copy: Number | None = Field(None, description="Share of common words that makes outcomes near-copies, 0 to 1")
    least_hours_per_outcome: Number | None = Field(None, description="Hours per outcome below which a list is long")


class Bounds(SettingsPart):
    """Ranges that a scheme sets; a credential outside them is an error."""

    ects: Amount | None = Field(None, description="ECTS credits, such as 1 to 30")
    hours: Amount | None = Field(None, description="Hours of workload")
    eqf: Amount | None = Field(None, description="EQF levels")
    national: dict[str, Amount] | None = Field(None, description="Levels by national framework, such as NFQ: 6 to 9")


_NUMBERS = frozenset(
    {"maximum", "minimum", "exclusiveMaximum", "exclusiveMinimum", "multipleOf"}
    | {f"{end}{what}" for end in ("max", "min") for what in ("Length", "Items", "Properties", "Contains")}
)
_TRUTHS = {"true": True, "false": False}


def _typed(schema: Any) -> Any:
    """A JSON Schema as it is meant: settings are read as text, and its keywords ask for numbers and truth values."""
    if isinstance(schema, list):
        return [_typed(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    return {key: _typed_value(key, value) for key, value in schema.items()}


def _typed_value(key: str, value: Any) -> Any:
    if key in _NUMBERS and isinstance(value, str):
        number = parse_number(value)
        return int(number) if number == int(number) else number
    if key in {"enum", "const"}:  # facts are texts or numbers, so both are allowed
        return value if key == "const" else [form for one in value for form in _forms(one)]
    if isinstance(value, str) and value in _TRUTHS and key not in {"title", "description", "pattern"}:
        return _TRUTHS[value]
    return _typed(value)


def _forms(value: Any) -> list[Any]:
    """A value of a list, and the number that it may be meant for."""
    try:
        return [value, float(value)] if isinstance(value, str) else [value]
    except ValueError:
        return [value]


class ConstraintFile(SettingsPart):
    """A requirement of your own, as a JSON Schema fragment."""

    name: str = Field(description="A name that states the fault, such as no-price")
    element: str = Field(description="The element that it belongs to")
    message: str = Field(description="What to tell the author")
    severity: Severity = Field("warning", description="error, warning or note")
    remedy: str = Field("", description="What to write")
    pointer: str = Field("", description="Where the requirement is written down")
    schema_: Annotated[dict[str, Any], BeforeValidator(_typed)] = Field(
        alias="schema", description="JSON Schema of the facts of a credential"
    )


class ProfileFile(SettingsPart):
    """A profile as a file."""

    mccheck_profile: Annotated[Literal["1"], WithJsonSchema({"enum": [1, "1"]})] = Field(
        description="Version of this format"
    )
    name: str = Field(description="Name with a version, such as my-scheme-2026")
    extends: str = Field("eu-2022", description="A built-in profile, or the path to another file")
    title: str | None = Field(None, description="The name that people know it by")
    basis: str | None = Field(None, description="The text on which it is based")
    thresholds: Thresholds | None = None
    limits: Bounds | None = None
    severity: Severities = None
    constraints: Annotated[tuple[ConstraintFile, ...] | None, BeforeValidator(as_list)] = None
    sources: dict[str, str] | None = Field(
        None, description="Where each number and severity above is written, by its key, such as limits.ects"
    )


@cache
def builtin_names() -> tuple[str, ...]:
    """The names by which profiles that come with mccheck are chosen."""
    return ("eu-2022", *sorted(path.name.removesuffix(".yaml") for path in _BUILTIN.iterdir()))


def load_profile(name: str, beside: Path) -> Profile:
    """The profile of that name, or of the file at that path (relative to the folder `beside`).

    Raises WrongSettings where there is none, or its file is wrong.
    """
    return _load(name, beside, 0)


def _load(name: str, beside: Path, step: int) -> Profile:
    if name == EU_2022.name:
        return EU_2022
    if step > _MOST_STEPS:
        raise WrongSettings(f"the profile {name} extends itself")
    if name in builtin_names():
        text, path = (_BUILTIN / f"{name}.yaml").read_bytes(), Path(f"{name}.yaml")
    elif name.endswith((".yaml", ".yml")):
        path = beside / name
        try:
            text = path.read_bytes()
        except OSError as error:
            raise WrongSettings(f"the profile {path} cannot be read: {error.strerror}") from None
    else:
        raise WrongSettings(
            f"there is no profile “{name}”; use one of {', '.join(builtin_names())}, or the path to a file"
        )
    settings = read_settings(text, str(path), ProfileFile)
    file = settings.model
    known = selectors()
    for key in file.severity or {}:
        settings.check_known(key, known, ("severity", key), on_key=True)
    for key in file.sources or {}:
        settings.check_known(key, list(said_in(file)), ("sources", key), on_key=True)
    for index, constraint in enumerate(file.constraints or ()):
        route = ("constraints", index)
        settings.check_known(constraint.element, [element.id for element in ELEMENTS], (*route, "element"))
        _check_schema(settings, constraint.schema_, (*route, "schema"))
    return _extended(_load(file.extends, path.parent, step + 1), file)


def said_in(file: ProfileFile) -> Iterator[str]:
    """The keys of all numbers, severities and demands of a profile: what may have a source."""
    for section in ("thresholds", "limits"):
        part = getattr(file, section)
        for name in part.model_fields_set if part else ():
            value = getattr(part, name)
            yield from (
                (f"{section}.{name}.{key}" for key in value) if isinstance(value, dict) else (f"{section}.{name}",)
            )
    yield from (f"severity.{key}" for key in file.severity or {})
    yield from (f"constraints.{one.name}" for one in file.constraints or ())


def _check_schema(settings: Settings[ProfileFile], schema: dict[str, Any], route: Route) -> None:
    # Few profiles have constraints, and jsonschema takes long to import.
    from jsonschema import Draft202012Validator  # noqa: PLC0415
    from jsonschema.exceptions import SchemaError  # noqa: PLC0415

    try:
        Draft202012Validator.check_schema(schema)
    except SchemaError as error:
        settings.refuse((*route, *error.absolute_path), f"not a valid JSON Schema: {error.message}")
    if reference := next(_leading_nowhere(schema), None):
        message = f"“{reference}” points to nothing in this schema; a constraint may refer only to its own parts"
        settings.refuse(route, message)


def _leading_nowhere(schema: dict[str, Any]) -> Iterator[str]:
    """The references of a schema that lead out of it: nothing is ever fetched."""
    from referencing.exceptions import Unresolvable  # noqa: PLC0415
    from referencing.jsonschema import DRAFT202012, EMPTY_REGISTRY  # noqa: PLC0415

    root = DRAFT202012.create_resource(schema)
    uri = root.id() or ""
    around = [(root, EMPTY_REGISTRY.with_resource(uri, root).resolver(uri))]
    while around:
        resource, resolver = around.pop()
        contents = resource.contents
        for key in ("$ref", "$dynamicRef") if isinstance(contents, dict) else ():
            if isinstance(reference := contents.get(key), str):
                try:
                    resolver.lookup(reference)
                except Unresolvable:
                    yield reference
        around += [(inner, resolver.in_subresource(inner)) for inner in resource.subresources()]


def with_thresholds(profile: Profile, thresholds: Thresholds | None) -> Profile:
    """A profile with other thresholds."""
    if thresholds is None:
        return profile
    changes = {
        name: value for name, value in thresholds.__dict__.items() if value is not None and name != "hours_per_credit"
    }
    if (hours := thresholds.hours_per_credit) is not None:
        usual = profile.hours_per_credit
        changes["hours_per_credit"] = Span(
            usual.low if hours.low is None else hours.low, usual.high if hours.high is None else hours.high
        )
    return profile._replace(**changes)


def _extended(base: Profile, file: ProfileFile) -> Profile:
    base = with_thresholds(base, file.thresholds)
    changes: dict[str, Any] = {"name": file.name, "title": file.title or file.name, "basis": file.basis or base.basis}
    bounds = file.limits or Bounds()
    changes |= {key: amount for key in ("ects", "hours", "eqf") if (amount := getattr(bounds, key)) is not None}
    constraints = tuple(
        Constraint(
            one.name,
            one.element,
            one.severity,
            one.message,
            one.remedy,
            one.pointer or changes["basis"],
            one.schema_,
        )
        for one in file.constraints or ()
    )
    return base._replace(
        **changes,
        national={**base.national, **(bounds.national or {})},
        severity={**base.severity, **(file.severity or {})},
        constraints=(*base.constraints, *constraints),
    )


def json_schema() -> dict[str, Any]:
    """The JSON Schema of a profile."""
    return settings_schema(ProfileFile, "mccheck profile")
