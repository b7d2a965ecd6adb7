"""Where the fields of a query stand in the database: columns, and the joins that related records need."""

from dataclasses import dataclass

from lead_enrichment.sandbox.salesforce.errors import ApiError
from lead_enrichment.sandbox.salesforce.schema.catalog import SObject
from lead_enrichment.sandbox.salesforce.schema.field import Field
from lead_enrichment.sandbox.salesforce.schema.visibility import Schema
from lead_enrichment.sandbox.salesforce.soql.syntax import FieldPath


@dataclass(frozen=True, slots=True)
class Column:
    """A field and the SQL expression for it; `source` is the alias of the table it belongs to."""

    field: Field
    source: str

    @property
    def sql(self) -> str:
        """The column in SQL."""
        return f'{self.source}."{self.field.name}"'


class Columns:
    """Resolves the field paths of one query, as one user sees them."""

    def __init__(self, schema: Schema, sobject: SObject, user_id: str) -> None:
        self.sobject = sobject
        self._schema = schema
        self._user_id = user_id
        self._sources: dict[tuple[str, ...], tuple[str, SObject]] = {(): ("t0", sobject)}
        self._joins: list[str] = []

    @property
    def from_sql(self) -> str:
        """The FROM clause with all joins that have been needed so far."""
        return " ".join([f'"{self.sobject.name}" t0', *self._joins])

    def column(self, path: FieldPath) -> Column:
        """The column of a field.

        Raises:
            ApiError: INVALID_FIELD where the object has no such field or relationship that the user can see.
        """
        relationships = tuple(part.lower() for part in path.parts[:-1])
        alias, sobject = self._source(relationships, path)
        field = self._schema.visible(sobject, self._user_id).get(path.parts[-1])
        if field is None:
            raise no_such_column(path, path.parts[-1], sobject)
        return Column(field, alias)

    def all_fields(self) -> list[Field]:
        """Every field of the object that the user can see."""
        return list(self._schema.visible(self.sobject, self._user_id).readable.values())

    def target(self, relationships: tuple[str, ...]) -> tuple[str, SObject]:
        """The alias and object that a resolved path of relationships leads to."""
        return self._sources[tuple(part.lower() for part in relationships)]

    def _source(self, relationships: tuple[str, ...], path: FieldPath) -> tuple[str, SObject]:
        known = self._sources.get(relationships)
        if known:
            return known
        parent_alias, parent = self._source(relationships[:-1], path)
        visible = self._schema.visible(parent, self._user_id).readable.values()
        found = [item for item in visible if (item.relationship or "").lower() == relationships[-1]]
        if not found:
            name = path.parts[len(relationships) - 1]
            raise ApiError(
                "INVALID_FIELD",
                f"ERROR at Row:1:Column:{path.column}\nDidn't understand relationship '{name}' in field path.",
            )
        target = self._schema.catalog.target_of(found[0])
        alias = f"t{len(self._sources)}"
        self._joins.append(f'LEFT JOIN "{target.name}" {alias} ON {alias}."Id" = {parent_alias}."{found[0].name}"')
        self._sources[relationships] = (alias, target)
        return alias, target


def no_such_column(path: FieldPath, name: str, sobject: SObject) -> ApiError:
    """The error for a field that is not there, or hidden."""
    return ApiError(
        "INVALID_FIELD",
        f"ERROR at Row:1:Column:{path.column}\nNo such column '{name}' on entity '{sobject.name}'. "
        "A custom field needs '__c' behind its name; check that it exists and that you can see it.",
    )
