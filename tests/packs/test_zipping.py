from io import BytesIO
from zipfile import ZIP_STORED, ZipFile

from safety.packs.zipping import Growing, zipped


def opened(data: bytes) -> ZipFile:
    return ZipFile(BytesIO(data))


def test_the_order_in_which_files_were_made_does_not_show() -> None:
    assert zipped({"b.txt": b"2", "a.txt": b"1"}) == zipped({"a.txt": b"1", "b.txt": b"2"})


def test_no_moment_of_today_is_in_an_archive() -> None:
    entry = opened(zipped({"a.txt": b"1"})).infolist()[0]

    assert entry.date_time == (1980, 1, 1, 0, 0, 0)


def test_what_must_lead_stands_first_and_unpacked() -> None:
    first, *_ = opened(zipped({"a.txt": b"1", "mimetype": b"application/epub+zip"}, first=("mimetype",))).infolist()

    assert (first.filename, first.compress_type) == ("mimetype", ZIP_STORED)


def test_what_went_in_comes_out() -> None:
    archive = opened(zipped({"a.txt": b"1" * 9000, "b.pdf": b"2"}))

    assert archive.testzip() is None
    assert archive.read("a.txt") == b"1" * 9000


def test_what_is_sent_while_it_grows_is_one_archive() -> None:
    files = {"a.txt": b"1" * 9000, "b.pdf": b"2", "c.txt": b"3" * 70}
    growing = Growing()
    parts = [
        growing.add({"a.txt": files["a.txt"]}),
        growing.add({}),
        growing.end({n: files[n] for n in ("c.txt", "b.pdf")}),
    ]

    assert b"".join(parts) == zipped(files)
    assert all(len(part) < 9000 for part in parts)
