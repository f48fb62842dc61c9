"""How log lines look: as they are, or one JSON object a line. Neither holds who asked, or for what."""

import json
import logging
from collections.abc import Mapping
from datetime import UTC, datetime


class JsonLines(logging.Formatter):
    """One object a line: when, how grave, from where, what was said. Of an exception its kind alone is told."""

    def format(self, record: logging.LogRecord) -> str:
        """Write a line; a trace is left out, since it may hold what somebody asked for."""
        line = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "from": record.name,
            "said": record.getMessage(),
        }
        kind = record.exc_info[0] if record.exc_info else None
        return json.dumps(line | ({"fault": kind.__name__} if kind else {}), ensure_ascii=False)


# For logging.config.dictConfig: everything goes to standard error, gunicorn's own lines as well.
AS_JSON: Mapping[str, object] = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"json": {"()": "safety.logs.JsonLines"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "json"}},
    "root": {"level": "WARNING", "handlers": ["stderr"]},
    "loggers": {
        name: {"level": "WARNING", "handlers": ["stderr"], "propagate": False}
        for name in ("gunicorn.error", "_granian")
    },
}
