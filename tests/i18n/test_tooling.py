from datetime import UTC, datetime
from pathlib import Path

import pytest

from safety.i18n.compiled import po_path
from safety.i18n.languages import UnknownLanguage
from safety.i18n.po import Domain, read_po, write
from safety.i18n.tooling import begin_language, extract, lagging, progress

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
BABEL = Path(__file__).resolve().parents[2] / "babel.cfg"
VIEW = 'N_("Help")\n\n\n# Translators: a button.\n_("Close")\nngettext("%(n)s day", "%(n)s days", n)\n'
GUIDE = 'title: "Staying calm"\nsections:\n  - {id: calm, heading: "Breathe slowly"}\n'


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A house with one view, one template and one guide."""
    files = {
        "babel.cfg": BABEL.read_text(encoding="utf-8"),
        "safety/web/view.py": VIEW,
        "safety/web/templates/help.html": "<h1>{{ _('Contacts') }}</h1>{% trans %}Hello{% endtrans %}",
        "content/guides/parents/calm.yaml": GUIDE,
        "content/services/EG.yaml": "country: EG\n",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def texts(locales: Path, domain: Domain, folder: str = "es") -> list[object]:
    return [message.id for message in read_po(po_path(locales, folder, domain), domain) if message.id]


def test_a_language_begins_with_everything_to_translate(house: Path, locales: Path) -> None:
    assert len(begin_language(house, locales, "es", NOW)) == 2

    assert texts(locales, Domain.MESSAGES) == ["Contacts", "Hello", "Help", "Close", ("%(n)s day", "%(n)s days")]
    assert texts(locales, Domain.CONTENT) == ["Staying calm", "Breathe slowly"]
    assert begin_language(house, locales, "es", NOW) == []


def test_a_new_file_says_what_it_is(house: Path, locales: Path) -> None:
    begin_language(house, locales, "pt-BR", NOW)
    text = po_path(locales, "pt_BR", Domain.MESSAGES).read_text(encoding="utf-8")

    assert text.startswith("# Waylight in Portuguese (Brazil): messages. Licence: Apache-2.0.\n")
    assert '"Language: pt_BR\\n"' in text
    assert '"X-Native-Review: no\\n"' in text
    assert "#. a button.\n#: safety/web/view.py\nmsgid" in text


def test_a_language_that_cldr_does_not_know_is_not_begun(house: Path, locales: Path) -> None:
    with pytest.raises(UnknownLanguage):
        begin_language(house, locales, "klingon", NOW)


def test_extracting_twice_changes_nothing(house: Path, locales: Path) -> None:
    begin_language(house, locales, "ar", NOW)

    assert extract(house, locales) == []
    assert lagging(house, locales) == []


def test_a_moved_line_changes_nothing(house: Path, locales: Path) -> None:
    begin_language(house, locales, "es", NOW)
    view = house / "safety/web/view.py"
    view.write_text("\n\n" + VIEW, encoding="utf-8")

    assert extract(house, locales) == []


def test_a_changed_sentence_turns_fuzzy_in_every_language(house: Path, locales: Path) -> None:
    begin_language(house, locales, "es", NOW)
    path = po_path(locales, "es", Domain.CONTENT)
    po = read_po(path, Domain.CONTENT)
    message = po.get("Breathe slowly", "parent")
    assert message
    message.string = "Respira despacio"
    write(path, po)
    guide = house / "content/guides/parents/calm.yaml"
    guide.write_text(GUIDE.replace("slowly", "very slowly"), encoding="utf-8")

    assert [str(fault) for fault in lagging(house, locales)] == [
        "locales/es/LC_MESSAGES/content.po:1: 2 texts differ from the sources; run “flask --app app safety extract”"
    ]
    assert extract(house, locales) == [path]
    assert [str(state) for state in progress(locales)] == [
        "es messages: 0 whole, 0 fuzzy, 5 missing",
        "es content: 0 whole, 1 fuzzy, 1 missing",
    ]
