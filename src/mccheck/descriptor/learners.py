"""The learners for whom a credential is made."""

from pydantic import Field

from mccheck.descriptor.part import Statement


class TargetGroup(Statement):
    """Who it is for, and what they need; a bare text says who."""

    needs: Statement | None = Field(None, description="What these learners need, and how that was found out")
