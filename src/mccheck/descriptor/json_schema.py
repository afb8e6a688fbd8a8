"""The JSON Schema of a descriptor, for editors: the keys that are known, and every form in which a value may stand.

Draft 7 is what editors understand. The schema is wider than the models in one way: a word from a value list, an amount
or a code is any text or number, with the labels offered. What fits is for `mccheck validate` to say.
"""

from typing import Any

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from mccheck.descriptor.credential import Descriptor
from mccheck.descriptor.learning import LearningOutcomes
from mccheck.descriptor.part import Part, Statement, Wording
from mccheck.descriptor.values import NOTHING, SCALARS
from mccheck.descriptor.workload import HoursOfWork


def json_schema() -> dict[str, Any]:
    """The JSON Schema of a descriptor."""
    made = Descriptor.model_json_schema(schema_generator=_AsWritten, ref_template="#/definitions/{model}")
    definitions = made.pop("$defs")
    made["properties"]["mccheck"]["enum"] = [1, "1"]
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "mccheck descriptor",
        **made,
        "type": "object",
        "required": ["mccheck"],
        "allOf": _KIND_AND_MEMBERS,
        "definitions": definitions,
    }


def _says(key: str, *values: str) -> dict[str, Any]:
    return {"properties": {key: {"enum": list(values)}}, "required": [key]}


# A pathway or a catalogue lists its credentials; a single credential has none.
_KIND_AND_MEMBERS = [
    {"if": _says("kind", "pathway", "catalogue"), "then": {"required": ["credentials"]}},
    *(
        {
            "if": {"properties": {key: {"not": {"type": "null"}}}, "required": [key]},
            "then": _says("kind", "pathway", "catalogue", "framework"),
        }
        for key in ("credentials", "figures")
    ),
]


class _AsWritten(GenerateJsonSchema):
    """Blank is allowed everywhere, one value wherever a list is, and `none` for the empty list."""

    def field_title_should_be_set(self, schema: Any) -> bool:  # noqa: ARG002
        return False

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        return self.generate_inner(schema["schema"])

    def str_schema(self, schema: core_schema.StringSchema) -> JsonSchemaValue:  # noqa: ARG002
        return {"type": list(SCALARS)}

    def literal_schema(self, schema: core_schema.LiteralSchema) -> JsonSchemaValue:
        return {"enum": [*schema["expected"], None]}

    def tuple_schema(self, schema: core_schema.TupleSchema) -> JsonSchemaValue:
        (item,) = (self.generate_inner(item) for item in schema["items_schema"])
        if "type" in item:
            return {"type": [*SCALARS, "array"], "items": item}
        return {"anyOf": [item, {"type": "array", "items": item}, *NOTHING]}

    def model_schema(self, schema: core_schema.ModelSchema) -> JsonSchemaValue:
        model = schema["cls"]
        made = super().model_schema(schema)
        made.pop("title", None)
        if made.get("additionalProperties") is False:
            made["patternProperties"] = {"^x-": {}}  # the author's own keys
        made["description"] = " ".join((model.__doc__ or "").partition("\n\n")[0].split())
        if issubclass(model, Statement):
            form = {key: made.pop(key) for key in ("type", "properties", "patternProperties", "additionalProperties")}
            made["anyOf"] = [form, {"type": list(SCALARS)}, *_bare_list(model, form["properties"])]
        elif issubclass(model, Part):
            made["type"] = ["object", *SCALARS] if model.text_fills else ["object", "null"]
        elif issubclass(model, Wording):
            del made["properties"], made["required"], made["patternProperties"]
            made |= {"type": ["object", *SCALARS], "additionalProperties": {"type": list(SCALARS)}}
        return made


def _bare_list(model: type[Statement], keys: dict[str, Any]) -> list[dict[str, Any]]:
    """What a list may hold that stands for the statement; and what stands for a list of one: words, or one outcome."""
    if model is HoursOfWork:  # of which kind each of several hours is, a list does not say
        return []
    filled = keys.get(model.list_fills, {"items": {"type": list(SCALARS)}})
    if "items" in filled:
        return [{"type": "array", "items": filled["items"]}]
    one, several, *_ = filled["anyOf"]
    return [several] if "$ref" in one and model is not LearningOutcomes else [one, several]
