"""Writes every drawing: `python -m tools.pictures [FOLDER]`."""

import sys
from pathlib import Path

from tools.pictures.album import drawings

for name, drawing in drawings().items():
    Path(sys.argv[1] if len(sys.argv) > 1 else "content/pictures", f"{name}.svg").write_text(drawing, encoding="utf-8")
