"""Lasting: files that are whole or not there, whatever stops the process or the machine."""

import os
from pathlib import Path


def put(path: Path, content: bytes) -> None:
    """Writes a file that is whole or not there.

    Raises:
        OSError: it cannot be written.
    """
    temporary = path.with_name(path.name + ".tmp")
    with temporary.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    temporary.replace(path)
