"""What the tests of reading share."""

from collections.abc import Iterator

from mccheck.reading import json as json_reader
from mccheck.reading.document import Document
from mccheck.reading.json_nodes import JsonNode


def strict(text: str, above: int = 0) -> Iterator[Document]:
    """The document of a text that only the reader of JSON has read."""
    (document,) = json_reader.read_documents(text, above)
    assert isinstance(document.root, JsonNode)
    return iter((document,))
