"""What an author does at the desk, one journey a function; each has a desk of its own."""

from . import breaking, editing, figures, lasting, safety

JOURNEYS = {
    journey.__name__: journey
    for module in (editing, breaking, figures, safety, lasting)
    for journey in module.JOURNEYS
}
