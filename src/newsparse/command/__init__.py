"""Command: what each ``newsparse`` subcommand takes and does, one module each."""
