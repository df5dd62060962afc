"""Answers that one thread works out and another finds done. No Qt."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

Subject = TypeVar("Subject")
More = ParamSpec("More")
Answer = TypeVar("Answer")


def remember_last(
    count: int,
) -> Callable[
    [Callable[Concatenate[Subject, More], Answer]],
    Callable[Concatenate[Subject, More], Answer],
]:
    """Remember the last ``count`` answers, each about one and the same object.

    The object is told by its identity, since to compare or to hash two long texts with
    their links costs what is to be spared; what else is asked, by equality. It is
    never to be changed. Threads may ask at once: the memory is one reference.
    """

    def remembering(
        function: Callable[Concatenate[Subject, More], Answer],
    ) -> Callable[Concatenate[Subject, More], Answer]:
        kept: tuple[tuple[Subject, object, Answer], ...] = ()

        @wraps(function)
        def remembered(
            subject: Subject, /, *args: More.args, **kwargs: More.kwargs
        ) -> Answer:
            nonlocal kept
            asked = args, kwargs
            for known, before, answer in kept:
                if known is subject and before == asked:
                    return answer
            answer = function(subject, *args, **kwargs)
            kept = (*kept, (subject, asked, answer))[-count:]
            return answer

        return remembered

    return remembering
