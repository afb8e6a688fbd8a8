"""Fields of education as people write them: codes, refined codes, codes beside words."""

import pytest

from mccheck.vocabulary.isced_f import FIELDS, code_meant, field_of, other_field
from tests.support import findings, messages, names


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("0713", "0713"),
        ("07131", "0713"),
        ("071301", "0713"),
        ("0613 Software and applications development and analysis", "0613"),
        ("0613 – Software", "0613"),
        ("0715 (Nursing)", "0715"),
        ("Software and applications development and analysis", "0613"),
        ("http://data.europa.eu/snb/isced-f/0613", "0613"),
        ("https://data.europa.eu/snb/isced-f/07", "07"),
        ("0777", ""),
        ("07131234", ""),
        ("613", ""),
        ("Blade repair", ""),
    ],
)
def test_fields(written: str, code: str) -> None:
    field = field_of(written)
    assert (field.code if field else "") == code


def test_every_code_and_label_is_found() -> None:
    for code, label in FIELDS.items():
        for written in (code, f"{code} {label}", f"http://data.europa.eu/snb/isced-f/{code}"):
            field = field_of(written)
            assert field
            assert field.code == code
            assert other_field(code, field.words or label) is None
        by_label = field_of(label)
        assert by_label
        assert FIELDS[by_label.code] == label


@pytest.mark.parametrize(
    ("written", "code"),
    [("613", "0613"), ("41", "041"), ("7", "07"), ("613.0", "0613"), ("06.1.3", "0613"), ("0613.0", "0613"),
     ("777", None), ("six", None)],
)  # fmt: skip
def test_codes_that_a_spreadsheet_changed(written: str, code: str | None) -> None:
    assert code_meant(written) == code
    said = messages(f'isced_f: "{written}"', "wrong-value")
    assert f"write “{code}”" in said[0] if code else said


def test_a_national_code_is_read_as_its_field_and_told() -> None:
    (finding,) = findings('isced_f: "07131"', "field-code-of-national-list")
    assert finding.severity == "note"
    assert findings('isced_f: ["0713", "0715"]', "field-code-of-national-list") == []


SOUND = [
    ("0715", "Mechanics"), ("0715", "Metal trades"), ("0715", "Wind energy"), ("0715", "Engineering"),
    ("0714", "Robotics"), ("0713", "Electrical safety"), ("0713", "Energia"), ("0613", "Computer science"),
    ("0114", "Didactics of mathematics"), ("0913", "Enfermería"), ("1013", "Tourism"), ("0732", "Architecture"),
    ("0688", "Data science"), ("0421", "Law"), ("0111", "Education"), ("01", "Teacher training"),
    ("0031", "Soft skills"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "words"), SOUND)
def test_nothing_is_said_of_words_that_may_belong_to_the_code(code: str, words: str) -> None:
    assert "field-disagrees-with-code" not in names(f'isced_f: "{code} {words}"')
    assert "field-disagrees-with-code" not in names(f'isced_f: "{code}"\nfield: {words}')


@pytest.mark.parametrize(
    ("code", "words", "other"),
    [("0715", "Nursing", "0913"), ("0410", "Information and Communication Technologies (ICTs)", "06"),
     ("0613", "Marketing", "0414"), ("0913", "Law", "042")],
)  # fmt: skip
def test_words_of_another_field(code: str, words: str, other: str) -> None:
    assert other_field(code, words) == other
    (beside,) = findings(f'isced_f: "{code} {words}"', "field-disagrees-with-code")
    (under_its_key,) = findings(f'isced_f: "{code}"\nfield: {words}', "field-disagrees-with-code")
    assert (beside.severity, under_its_key.severity) == ("warning", "note")


def test_one_code_of_several_that_fits_is_enough() -> None:
    assert findings('isced_f: ["0715", "0913"]\nfield: Nursing', "field-disagrees-with-code") == []


def test_a_language_given_by_the_code_of_the_country() -> None:
    assert findings("awarded_by: {name: A, country: EE}\nlanguage: ee", "language-code-of-country")
    assert findings("awarded_by: {name: A, country: SI}\nlanguage: [en, si]", "language-code-of-country")
    for facts in ("country: FI}\nlanguage: se", "country: SE}\nlanguage: sv", "country: FI}\nlanguage: fi"):
        assert findings(f"awarded_by: {{name: A, {facts}", "language-code-of-country") == []
