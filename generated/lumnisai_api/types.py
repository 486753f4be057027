# Written by `make generate` from openapi.yaml. Do not edit.

"""What every generated module builds on: models that keep what the server sent, open enums, requests."""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable, Collection, Iterator, Mapping
from enum import Enum
from importlib import import_module
from typing import IO, TYPE_CHECKING, Any, ClassVar, Generic, Literal, NamedTuple, Protocol, Self, TypeVar
from uuid import UUID

T = TypeVar("T")
M = TypeVar("M", bound="Model")
Decoder = Callable[[Any], T]


class Unset:
    """The type of `UNSET`: a value that was not given, as opposed to one that is null."""

    _instance: ClassVar[Unset | None] = None

    def __new__(cls) -> Unset:
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "NOT_GIVEN"

    def __reduce__(self) -> str:
        # One object per process, so that `is UNSET` holds after pickle and copy.
        return "UNSET"


UNSET = Unset()
# What a decoder raises for a value that is not of its type. Dates at the end of the calendar overflow.
UNFIT = (TypeError, ValueError, OverflowError)


class Errors:
    """What is raised here; a facade puts exceptions of its own in."""

    # A field that the contract requires is not in what the server sent.
    missing_field: type[AttributeError] = AttributeError


class OpenEnum(str, Enum):
    """A string enum that keeps values it doesn't know: `Status("paused") == "paused"`."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member

    def __str__(self) -> str:
        return str(self.value)

    @property
    def is_known(self) -> bool:
        """Whether the contract lists this value."""
        return self._value_ in type(self)._value2member_map_


class File(NamedTuple):
    """A file to upload: its bytes, or a binary file object; its name; its media type."""

    payload: IO[bytes] | bytes
    file_name: str
    mime_type: str | None = None


class Sealed(Protocol):
    """A text that shows itself to nobody but who asks for it; it may stand wherever the contract marks a secret."""

    def reveal(self) -> str:
        """Return the text."""
        ...


class Request(Generic[T]):
    """One call, ready to be sent; `parse` turns the decoded body of its answer into the declared type.

    Who replaces `parse` reads the same body in another way: `declared` stays what the contract says.
    """

    __slots__ = ("body", "declared", "form", "given", "headers", "method", "operation", "parse", "path", "query")

    def __init__(
        self,
        operation: str,
        method: str,
        path: str,
        parse: Decoder[T],
        *,
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
        body: Any = UNSET,
        form: Model | None = None,
    ) -> None:
        self.operation = operation
        self.method = method
        self.path = path
        self.parse = parse
        self.declared: Decoder[Any] = parse
        self.query = {name: _query(value) for name, value in (query or {}).items() if _is_given(value)}
        self.headers = {name: _text(value) for name, value in (headers or {}).items() if _is_given(value)}
        # As it was given, for whoever needs to know which of its values are secret.
        self.given = body if form is None else form
        self.body = encode(body)
        self.form = None if form is None else list(_form_parts(form))


def _is_given(value: Any) -> bool:
    return value is not None and value is not UNSET


def _query(value: Any) -> str | list[str]:
    # A list goes out as one parameter per item (OpenAPI: style form, exploded).
    return [_text(item) for item in value] if isinstance(value, (list, tuple)) else _text(value)


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(encode(value))


def _form_parts(form: Model) -> Iterator[tuple[str, str | File]]:
    for name, value in form._values():
        for item in value if isinstance(value, list) else [value]:
            if _is_given(item):
                yield name, item if isinstance(item, File) else _text(item)


class Field(NamedTuple):
    """How one attribute of a model stands on the wire."""

    name: str
    decode: Decoder[Any] | None = None
    required: bool = False
    secret: bool = False


class Model:
    """An object of the contract.

    It keeps the object as it came from the server. An attribute is decoded when it is first read, so a value nobody asks for
    costs nothing and can't fail. An optional attribute that is absent reads as `None`, or as what `_absent` says. A value that
    doesn't fit its declared type is handed over as it came. Fields the contract doesn't know stay in `additional_properties`.

    `model["field"]` is a field's wire form, whether the contract knows it or not; the `model_…` methods are named as in Pydantic.
    """

    __slots__ = ("_wire",)
    _fields: ClassVar[Mapping[str, Field]] = {}
    _absent: ClassVar[Mapping[str, Callable[[Any], Any]]] = {}
    _extra: ClassVar[Any] = None
    # Fields that always have one value; by them the models of a union are told apart.
    _fixed: ClassVar[Mapping[str, Any]] = {}
    # Whether the contract says that further fields may come.
    _open: ClassVar[bool] = False
    _wire: dict[str, Any]

    def _start(self) -> dict[str, Any]:
        self._wire = {}
        return self._wire

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Make the object from its wire form."""
        # What comes from the server is a plain `dict`, and asking for the abstract class takes longer than all the rest.
        if source.__class__ is not dict and not isinstance(source, Mapping):
            raise TypeError(f"{cls.__name__} is an object on the wire")
        return cls._of(dict(source))

    @classmethod
    def _of(cls, wire: dict[str, Any]) -> Self:
        # Objects inside another share its wire form: a change puts a new dictionary in the place of the old one.
        self = cls.__new__(cls)
        self._wire = wire
        return self

    @classmethod
    def _each(cls, wires: Collection[dict[str, Any]]) -> list[Self]:
        # A loop here is several times as fast as one around `_of`.
        new = cls.__new__
        made: list[Self] = []
        for wire in wires:
            self = new(cls)
            self._wire = wire
            made.append(self)
        return made

    def to_dict(self) -> dict[str, Any]:
        """Return the wire form, with every field that was set or received, unknown ones included; what is sealed stays sealed."""
        return {name: encode(value) for name, value in self._values()}

    def _values(self) -> Iterator[tuple[str, Any]]:
        declared = {field.name: self._held(attribute, field) for attribute, field in self._fields.items()}
        for name, value in {**self._wire, **declared}.items():
            if value is not UNSET:
                yield name, value

    def _held(self, attribute: str, field: Field) -> Any:
        received = self._wire.get(field.name, UNSET)
        if field.decode is None and attribute not in self._absent:
            return received
        try:
            value = object.__getattribute__(self, attribute)
        except AttributeError:
            return received
        # What was only read keeps the server's own spelling, so that reading never changes what is sent or compared.
        if received is not UNSET and encode(_decode(field.decode, received)) == encode(value):
            return received
        return value

    def to_wire(self, attribute: str) -> Any:
        """Return one field in its wire form, without decoding it when it was not read before; `None` when absent."""
        field = self._fields[attribute]
        value = self._held(attribute, field)
        if value is UNSET:
            return None
        return value if value is self._wire.get(field.name) else encode(value)

    if not TYPE_CHECKING:

        def __getattr__(self, attribute: str) -> Any:
            # Called only while the attribute's slot is empty: decode, and keep the result in the slot.
            field = self._fields.get(attribute)
            if field is None:
                raise AttributeError(f"{type(self).__name__} has no attribute {attribute!r}")
            value = self._wire.get(field.name)
            if value is None:
                # Not kept in the slot: what is read must not become a part of what is sent.
                return self._unsaid(attribute, field)
            value = _decode(field.decode, value)
            setattr(self, attribute, value)
            return value

        # What Pydantic 1 called them; programs still do, type checkers need not know.
        def dict(self, **options: Any) -> Any:
            return self.model_dump(**options)

        def json(self, **options: Any) -> str:
            return self.model_dump_json(**options)

        def copy(self) -> Self:
            return self.model_copy()

    def _unsaid(self, attribute: str, field: Field) -> Any:
        if field.required and field.name not in self._wire:
            known = ", ".join(self._wire) or "nothing"
            raise Errors.missing_field(
                f"{type(self).__name__}.{field.name} is missing from what the server sent (it has: {known})"
            )
        return self._absent[attribute](self) if attribute in self._absent else None

    @property
    def additional_properties(self) -> dict[str, Any]:
        """The fields that the contract doesn't name, as they came."""
        known = {field.name for field in self._fields.values()}
        return {name: _decode(self._extra, value) for name, value in self._wire.items() if name not in known}

    @classmethod
    def model_validate(cls, obj: Any) -> Self:
        """Make the object from its wire form, or hand it over when it is made already."""
        return obj if isinstance(obj, cls) else cls.from_dict(obj)

    @classmethod
    def model_validate_json(cls, json_data: str | bytes) -> Self:
        """Make the object from JSON text."""
        return cls.from_dict(json.loads(json_data))

    def model_dump(
        self,
        *,
        mode: Literal["python", "json"] | str = "python",
        include: Collection[str] | None = None,
        exclude: Collection[str] | None = None,
        by_alias: bool = False,
        exclude_unset: bool = False,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
    ) -> dict[str, Any]:
        """Return the fields as a dictionary, those of objects inside as well, and `***` in place of secrets.

        Args:
            mode: `json` for values that JSON can hold; `python` for UUIDs, dates and enums as they are.
            include: Only these fields.
            exclude: All but these.
            by_alias: Name the fields as on the wire, where that differs from the attribute.
            exclude_unset: Leave out what was neither set nor received.
            exclude_defaults: The same: an absent field is one that has its default.
            exclude_none: Leave out what is `None`.
        """
        options = {
            "mode": mode,
            "by_alias": by_alias,
            "exclude_unset": exclude_unset or exclude_defaults,
            "exclude_none": exclude_none,
        }
        dumped: dict[str, Any] = {}
        for attribute, field in self._fields.items():
            absent = self._held(attribute, field) is UNSET
            if not absent or not (field.required or options["exclude_unset"]):
                value = getattr(self, attribute)
                dumped[field.name if by_alias else attribute] = _masked(value) if field.secret else _dump(value, options)
        dumped.update(_dump(self.additional_properties, options))
        return {
            name: value
            for name, value in dumped.items()
            if not (exclude_none and value is None)
            and (include is None or name in include)
            and (exclude is None or name not in exclude)
        }

    def model_dump_json(self, *, indent: int | None = None, **options: Any) -> str:
        """Return the fields as JSON text; the options are those of `model_dump()`, `indent` is a number of spaces."""
        separators = (",", ":") if indent is None else None
        return json.dumps(
            self.model_dump(**{**options, "mode": "json"}), indent=indent, separators=separators, ensure_ascii=False
        )

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """Return a copy in which some attributes are others; it is always a deep one."""
        twin = self.from_dict(self.to_dict())
        for attribute, value in (update or {}).items():
            setattr(twin, attribute, value)
        return twin

    def __getitem__(self, name: str) -> Any:
        for attribute, field in self._fields.items():
            if field.name == name and self._held(attribute, field) is not UNSET:
                return self.to_wire(attribute)
        return self.additional_properties[name]

    def get(self, name: str, default: Any = None) -> Any:
        """Return the wire form of a field; `default` when it was neither set nor received."""
        try:
            return self[name]
        except KeyError:
            return default

    def keys(self) -> list[str]:
        """Return the names of what was set or received, so that `dict(model)` is its wire form."""
        return [name for name, _ in self._values()]

    def __setitem__(self, name: str, value: Any) -> None:
        self._refuse_declared(name)
        self._wire = {**self._wire, name: value}

    def __delitem__(self, name: str) -> None:
        self._refuse_declared(name)
        rest = dict(self._wire)
        del rest[name]
        self._wire = rest

    def _refuse_declared(self, name: str) -> None:
        for attribute, field in self._fields.items():
            if field.name == name:
                raise KeyError(f"{name} is a field of {type(self).__name__}: use the attribute {attribute}")

    def __contains__(self, name: object) -> bool:
        return name in self.keys()

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and isinstance(other, Model) and other.to_dict() == self.to_dict()

    __hash__ = None  # type: ignore[assignment]

    def __copy__(self) -> Self:
        return self.model_copy()

    def __deepcopy__(self, memo: Mapping[int, Any]) -> Self:
        return self.model_copy()

    def __reduce__(self) -> tuple[Any, ...]:
        if next(secrets_in(self), None) is not None:
            raise TypeError(
                f"A {type(self).__name__} that holds a secret cannot be pickled. "
                "Pickle its other fields, and make it anew, with the secret, where it is sent."
            )
        return type(self).from_dict, (self.to_dict(),)

    def __repr__(self) -> str:
        secrets = {field.name for field in self._fields.values() if field.secret}
        shown = ", ".join(f"{name}={'***' if name in secrets else repr(value)}" for name, value in self._values())
        return f"{type(self).__name__}({shown})"


def straight(cls: type[M]) -> type[M]:
    """Let the attributes of a model that need no decoding be read straight from its wire form: several times as fast as a slot."""
    for attribute, field in cls._fields.items():
        if field.decode is None and attribute not in cls._absent:
            setattr(cls, attribute, _straight(attribute, field))
    return cls


def _straight(attribute: str, field: Field) -> property:
    name = field.name

    def read(self: Model) -> Any:
        try:
            return self._wire[name]
        except KeyError:
            return self._unsaid(attribute, field)

    def write(self: Model, value: Any) -> None:
        self._wire = {**self._wire, name: value}

    return property(read, write)


def _decode(decoder: Decoder[Any] | None, value: Any) -> Any:
    if decoder is None or value is None:
        return value
    try:
        return decoder(value)
    except UNFIT:
        return value


def secrets_in(value: Any, marked: bool = False) -> Iterator[Any]:
    """Yield what must not be shown: what the contract marks as secret, and what is sealed, wherever it stands."""
    if isinstance(value, Model):
        marks = {field.name: field.secret for field in value._fields.values()}
        for name, item in value._values():
            yield from secrets_in(item, marked or marks.get(name, False))
    elif isinstance(value, Mapping):
        for item in value.values():
            yield from secrets_in(item, marked)
    elif isinstance(value, (list, tuple, set, frozenset)):
        for item in value:
            yield from secrets_in(item, marked)
    elif (marked and value is not None and value is not UNSET) or callable(getattr(value, "reveal", None)):
        yield value


def _masked(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {name: _masked(item) for name, item in value.items()}
    return None if value is None else "***"


def _dump(value: Any, options: Mapping[str, Any]) -> Any:
    if isinstance(value, Model):
        return value.model_dump(**options)
    if isinstance(value, Mapping):
        return {name: _dump(item, options) for name, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_dump(item, options) for item in value]
    if callable(getattr(value, "reveal", None)):
        return "***"
    return encode(value) if options["mode"] == "json" else value


def encode(value: Any) -> Any:
    """Turn a Python value into its JSON form."""
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (str, int, float)) or value is None:
        return value
    if isinstance(value, Mapping):
        return {_text(name): encode(item) for name, item in value.items()}
    if isinstance(value, (list, tuple, set, frozenset)) and not isinstance(value, File):
        return [encode(item) for item in value]
    if isinstance(value, (datetime.datetime, datetime.date)):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    return value


def decode_uuid(value: Any) -> UUID:
    """Read a UUID."""
    return value if isinstance(value, UUID) else UUID(decode_str(value))


def decode_datetime(value: Any) -> datetime.datetime:
    """Read a date and time; anything ISO 8601 will do."""
    if isinstance(value, datetime.datetime):
        return value
    try:
        return datetime.datetime.fromisoformat(value)
    except ValueError:
        from dateutil.parser import isoparse

        return isoparse(value)


def decode_date(value: Any) -> datetime.date:
    """Read a calendar date."""
    return value if isinstance(value, datetime.date) else datetime.date.fromisoformat(value)


def decode_str(value: Any) -> str:
    """Read a text."""
    if isinstance(value, str):
        return value
    raise TypeError("not a string")


class Ref(Generic[T]):
    """A model or an enum by name, imported when it is first needed."""

    __slots__ = ("_class", "_make", "_module", "_name")

    def __init__(self, module: str, name: str) -> None:
        self._module = module
        self._name = name
        self._class: Any = None
        # Of a model: what makes it from a plain object.
        self._make: Callable[[Any], T] | None = None

    def resolve(self) -> Any:
        """Return the class itself."""
        if self._class is None:
            self._class = getattr(import_module(f".models.{self._module}", __package__), self._name)
            self._make = getattr(self._class, "_of", None)
        return self._class

    def __call__(self, value: Any) -> T:
        if value.__class__ is dict and self._make is not None:
            return self._make(value)
        cls: Any = self._class or self.resolve()
        if isinstance(value, cls):
            return value  # type: ignore[no-any-return]
        if issubclass(cls, Enum):
            return cls(value)  # type: ignore[no-any-return]
        if not isinstance(value, Mapping):
            raise TypeError(f"{self._name} is an object on the wire")
        return cls.from_dict(value)  # type: ignore[no-any-return]


class many(Generic[T]):
    """Read a list whose items are read by `decoder`."""

    __slots__ = ("decoder",)

    def __init__(self, decoder: Decoder[T]) -> None:
        self.decoder = decoder

    def __call__(self, value: Any) -> list[T]:
        if not isinstance(value, (list, tuple)):
            raise TypeError("not a list")
        decoder = self.decoder
        if decoder.__class__ is Ref and {*map(type, value)} == {dict} and issubclass(model := decoder.resolve(), Model):
            made: list[T] = model._each(value)
            return made
        try:
            return [None if item is None else decoder(item) for item in value]  # type: ignore[misc]
        except UNFIT:
            # At least one item is not of its type: it is handed over as it came, the others are decoded.
            return [_decode(decoder, item) for item in value]


class mapping(Generic[T]):
    """Read an object with free keys whose values are read by `decoder`."""

    __slots__ = ("decoder",)

    def __init__(self, decoder: Decoder[T]) -> None:
        self.decoder = decoder

    def __call__(self, value: Any) -> dict[str, T]:
        if not isinstance(value, Mapping):
            raise TypeError("not an object")
        decoder = self.decoder
        return {name: _decode(decoder, item) for name, item in value.items()}


class either:
    """Read a value that may have several shapes; among several models, the one whose fields fit best."""

    __slots__ = ("decoders",)

    def __init__(self, *decoders: Decoder[Any]) -> None:
        self.decoders = decoders

    def __call__(self, value: Any) -> Any:
        if isinstance(value, Mapping):
            models = [decoder for decoder in self.decoders if isinstance(decoder, Ref) and issubclass(decoder.resolve(), Model)]
            fitting = [ref for ref in models if ref.resolve()._fixed.items() <= value.items()]
            best = max(fitting, key=lambda ref: _fit(ref.resolve(), value), default=None)
            if best is not None and (_fit(best.resolve(), value)[0] or len(models) == len(self.decoders)):
                return best(value)
            if models:
                # Of a kind that the contract doesn't know, or of the free form beside the models.
                return value
        for decoder in self.decoders:
            try:
                return decoder(value)
            except UNFIT:
                continue
        return value


def _fit(model: type[Model], value: Mapping[str, Any]) -> tuple[bool, int]:
    fields = model._fields.values()
    return (
        all(field.name in value for field in fields if field.required),
        sum(field.name in value for field in fields),
    )


class optional(Generic[T]):
    """Read a value that may be missing altogether."""

    __slots__ = ("decoder",)

    def __init__(self, decoder: Decoder[T]) -> None:
        self.decoder = decoder

    def __call__(self, value: Any) -> T | None:
        return None if value is None else self.decoder(value)


def as_is(value: Any) -> Any:
    """Hand over the value as it came."""
    return value


__all__ = [
    "UNSET",
    "Decoder",
    "Field",
    "File",
    "Errors",
    "Model",
    "OpenEnum",
    "Ref",
    "Request",
    "Sealed",
    "Unset",
    "as_is",
    "decode_date",
    "decode_datetime",
    "decode_str",
    "decode_uuid",
    "either",
    "encode",
    "many",
    "mapping",
    "optional",
    "secrets_in",
    "straight",
]
