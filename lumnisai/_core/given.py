"""A value that was not given, as opposed to `None`, which says something."""

from lumnisai._core.missing_fields import use_our_error
from lumnisai_api.types import UNSET as NOT_GIVEN
from lumnisai_api.types import Unset as NotGiven

__all__ = ["NOT_GIVEN", "NotGiven"]

use_our_error()
