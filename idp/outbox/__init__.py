"""The transactional outbox: messages are put into it in the transaction of their cause, and delivered afterwards.

Delivery is at least once: a message that was delivered just before a crash is delivered again, with the same id, so
that receivers can recognise it. A failed delivery is retried, later each time. Each client has a queue of its own, mail
has one, and the worker's own tasks have one; no queue waits for another (``selection``). Any package above may import
it.
"""

from idp.outbox.dispatcher import Dispatcher
from idp.outbox.message import DeliveryFailed, GiveUp, Handler, Lane, Message, address_hash, forget, put
from idp.outbox.patience import PATIENCE, bring_back, give_up, sweep, sweep_in_vain

__all__ = [
    "PATIENCE",
    "DeliveryFailed",
    "Dispatcher",
    "GiveUp",
    "Handler",
    "Lane",
    "Message",
    "address_hash",
    "bring_back",
    "forget",
    "give_up",
    "put",
    "sweep",
    "sweep_in_vain",
]
