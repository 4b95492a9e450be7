"""A story of four paragraphs, for the lines that stand around it."""

HEADLINE = "Crane falls across the eastern pier of Carrow"
BODY = (
    "The harbour of Carrow was closed on Monday after a crane fell across the eastern pier during the night.",
    "Nobody was hurt, the harbour master said, but two ships will have to wait until the way is free again.",
    "Divers will look at the foundations of the pier on Tuesday, and the council will meet in the evening.",
    "A second crane stands on the same rails, and its owner has been told to move it before the weekend.",
)
