"""What a worker does inside a fresh context before and around a program."""
