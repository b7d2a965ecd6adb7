"""What a person is told about the language model before a run."""

from lead_enrichment.cli.reporting import Reporter
from lead_enrichment.second_opinion import Forecast, forecast
from lead_enrichment.wiring import Engine


async def tell_forecast(engine: Engine, leads: int, job_id: str, reporter: Reporter) -> Forecast | None:
    """Say what is wrong with the model, what it may cost and which caps hold; None where no model is asked.

    Raises:
        SetupError: bad_setting, model_retired.
    """
    set_up = engine.model()
    if set_up is None:
        return None
    for warning in set_up.warnings:
        reporter.note(f"Note: {warning}")
    expected = await forecast(leads, set_up.plan, engine.ledger, engine.clock.now().date(), job_id)
    reporter.note(expected.in_words())
    return expected
