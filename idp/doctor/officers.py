"""Who can reach the officers' console."""

from __future__ import annotations

from idp.config import Settings
from idp.doctor.finding import Finding, bad, well


def examine(settings: Settings) -> Finding:
    """Check the networks that ``/officer`` answers to. One that starts everywhere is no limit."""
    networks = settings.officer_networks
    if not networks:
        return well("officers", "/officer answers to every network; IDP_OFFICER_NETWORKS would limit it")
    if everywhere := [str(each) for each in networks if each.prefixlen == 0]:
        problem = f"IDP_OFFICER_NETWORKS has {', '.join(everywhere)}, which is every network"
        return bad("officers", problem, "list the networks of your officers, or unset it")
    return well("officers", f"/officer answers to {', '.join(map(str, networks))} alone")
