"""What the outside world must hear: put in the transaction that made it true, delivered afterwards.

At least once: a message that was delivered just before a crash is delivered again, with the same id, so receivers
can tell. A handler that raises is tried again, later each time. Each system has a queue of its own, mails have one,
and what the worker does by itself has one; who waits in one queue never waits for another (``choosing.py``).
"""

from idp.outbox.dispatcher import Dispatcher
from idp.outbox.message import GiveUp, Handler, Lane, Message, forget, put
from idp.outbox.patience import PATIENCE, bring_back, give_up, sweep, sweep_in_vain

__all__ = [
    "PATIENCE",
    "Dispatcher",
    "GiveUp",
    "Handler",
    "Lane",
    "Message",
    "bring_back",
    "forget",
    "give_up",
    "put",
    "sweep",
    "sweep_in_vain",
]
