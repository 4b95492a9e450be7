"""Files that are there whole or not at all, whatever stops the process or the machine."""

import os
from pathlib import Path


def write_atomically(path: Path, content: bytes) -> None:
    """Writes a file under another name first, so that the name asked for never has half of it.

    Args:
        path: the file; one that is there is replaced.
        content: all its bytes.

    Raises:
        OSError: it cannot be written.
    """
    temporary = path.with_name(path.name + ".tmp")
    with temporary.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    temporary.replace(path)
