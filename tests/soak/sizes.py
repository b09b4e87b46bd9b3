"""How much the harness does: a little in `make test`, all that is promised in `make soak` (SOAK=1)."""

import os

LONG = bool(os.environ.get("SOAK"))
SEED = int(os.environ.get("SOAK_SEED", "20261124"))

FAULT_TRIALS = 20 if LONG else 1
NOISE_RUNS = 200 if LONG else 10
POINT_KILLS = 20 if LONG else 1  # at each named point
PARTS = 5 if LONG else 1  # that long series are cut into, so that workers can share them
SYSCALL_KILLS = 100 if LONG else 6  # in each part
RANDOM_KILLS = 52 if LONG else 6  # in each part
CYRUS_KILLS = 100 if LONG else 2  # of either kind
ABLATION_ROUNDS = 20 if LONG else 4
LATE_ROUNDS = 5 if LONG else 1
INSTANCES, INSTANCE_ROUNDS = 6, 50 if LONG else 3
LIVES = 1000 if LONG else 60  # of the stateful machine
MUTATIONS = 20_000 if LONG else 400  # in each part
INJECTIONS = 10_000 if LONG else 100
BOMBS = None if LONG else 20  # None: all
RECONNECTS = 500 if LONG else 30
HITS = 0.6 if LONG else 0.3  # of the runs that must really die; among a handful chance decides
