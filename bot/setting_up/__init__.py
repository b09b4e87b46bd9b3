"""What `onradar setup` and `onradar signin` do: ask, try for real, and only then write."""
