//! The four kinds of value both databases share, and how Rust's types become them.

use std::fmt;
use std::sync::Arc;

use rusqlite::types::ValueRef;

use crate::StoreError;

/// A parameter or a column.
#[derive(Clone, PartialEq, Eq, Hash)]
pub enum Val {
    Null,
    Int(i64),
    Text(String),
    Blob(Vec<u8>),
}

/// Shows kind and size, never the content: rows hold what logs must not.
impl fmt::Debug for Val {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Val::Null => f.write_str("Null"),
            Val::Int(_) => f.write_str("Int"),
            Val::Text(text) => write!(f, "Text({} bytes)", text.len()),
            Val::Blob(bytes) => write!(f, "Blob({} bytes)", bytes.len()),
        }
    }
}

impl Val {
    fn kind(&self) -> &'static str {
        match self {
            Val::Null => "null",
            Val::Int(_) => "integer",
            Val::Text(_) => "text",
            Val::Blob(_) => "blob",
        }
    }

    /// What it takes in memory, about.
    pub(crate) fn bytes(&self) -> usize {
        let content = match self {
            Val::Null | Val::Int(_) => 0,
            Val::Text(text) => text.len(),
            Val::Blob(bytes) => bytes.len(),
        };
        size_of::<Val>() + content
    }

    /// Takes a column over from `SQLite`. A float or broken text is nothing we ever wrote.
    pub(crate) fn read(column: usize, value: ValueRef<'_>) -> Result<Val, StoreError> {
        let expected = "null, integer, text or blob";
        Ok(match value {
            ValueRef::Null => Val::Null,
            ValueRef::Integer(int) => Val::Int(int),
            ValueRef::Text(bytes) => Val::Text(String::from_utf8(bytes.to_vec()).map_err(
                |_| StoreError::Type {
                    column,
                    expected,
                    found: "broken text",
                },
            )?),
            ValueRef::Blob(bytes) => Val::Blob(bytes.to_vec()),
            ValueRef::Real(_) => {
                return Err(StoreError::Type {
                    column,
                    expected,
                    found: "float",
                });
            }
        })
    }

    pub(crate) fn as_ref(&self) -> ValueRef<'_> {
        match self {
            Val::Null => ValueRef::Null,
            Val::Int(int) => ValueRef::Integer(*int),
            Val::Text(text) => ValueRef::Text(text.as_bytes()),
            Val::Blob(bytes) => ValueRef::Blob(bytes),
        }
    }
}

impl From<&str> for Val {
    fn from(text: &str) -> Self {
        Val::Text(text.to_owned())
    }
}

impl From<String> for Val {
    fn from(text: String) -> Self {
        Val::Text(text)
    }
}

impl From<&String> for Val {
    fn from(text: &String) -> Self {
        Val::Text(text.clone())
    }
}

impl From<i64> for Val {
    fn from(int: i64) -> Self {
        Val::Int(int)
    }
}

impl From<i32> for Val {
    fn from(int: i32) -> Self {
        Val::Int(int.into())
    }
}

impl From<u32> for Val {
    fn from(int: u32) -> Self {
        Val::Int(int.into())
    }
}

/// 0 or 1: the databases' own booleans differ.
impl From<bool> for Val {
    fn from(truth: bool) -> Self {
        Val::Int(truth.into())
    }
}

impl From<Vec<u8>> for Val {
    fn from(bytes: Vec<u8>) -> Self {
        Val::Blob(bytes)
    }
}

impl From<&[u8]> for Val {
    fn from(bytes: &[u8]) -> Self {
        Val::Blob(bytes.to_vec())
    }
}

impl<T: Into<Val>> From<Option<T>> for Val {
    fn from(value: Option<T>) -> Self {
        value.map_or(Val::Null, Into::into)
    }
}

/// One row of an answer. Its copies share the values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub(crate) columns: Arc<[Val]>,
}

impl Row {
    /// The column at this position, from 0. `&str` and `&[u8]` borrow from the row.
    pub fn get<'r, T: FromVal<'r>>(&'r self, column: usize) -> Result<T, StoreError> {
        let Some(value) = self.columns.get(column) else {
            return Err(StoreError::Type {
                column,
                expected: T::EXPECTED,
                found: "no column",
            });
        };
        T::from_val(value).ok_or(StoreError::Type {
            column,
            expected: T::EXPECTED,
            found: value.kind(),
        })
    }
}

/// A type a column can be read as.
pub trait FromVal<'r>: Sized {
    const EXPECTED: &'static str;
    fn from_val(value: &'r Val) -> Option<Self>;
}

impl<'r> FromVal<'r> for &'r str {
    const EXPECTED: &'static str = "text";
    fn from_val(value: &'r Val) -> Option<Self> {
        if let Val::Text(text) = value {
            Some(text)
        } else {
            None
        }
    }
}

impl FromVal<'_> for String {
    const EXPECTED: &'static str = "text";
    fn from_val(value: &Val) -> Option<Self> {
        <&str>::from_val(value).map(str::to_owned)
    }
}

impl<'r> FromVal<'r> for &'r [u8] {
    const EXPECTED: &'static str = "blob";
    fn from_val(value: &'r Val) -> Option<Self> {
        if let Val::Blob(bytes) = value {
            Some(bytes)
        } else {
            None
        }
    }
}

impl FromVal<'_> for Vec<u8> {
    const EXPECTED: &'static str = "blob";
    fn from_val(value: &Val) -> Option<Self> {
        <&[u8]>::from_val(value).map(<[u8]>::to_vec)
    }
}

impl FromVal<'_> for i64 {
    const EXPECTED: &'static str = "integer";
    fn from_val(value: &Val) -> Option<Self> {
        if let Val::Int(int) = value {
            Some(*int)
        } else {
            None
        }
    }
}

impl FromVal<'_> for i32 {
    const EXPECTED: &'static str = "an integer of 32 bits";
    fn from_val(value: &Val) -> Option<Self> {
        i64::from_val(value).and_then(|int| int.try_into().ok())
    }
}

impl FromVal<'_> for u32 {
    const EXPECTED: &'static str = "an integer of 32 bits, not negative";
    fn from_val(value: &Val) -> Option<Self> {
        i64::from_val(value).and_then(|int| int.try_into().ok())
    }
}

impl FromVal<'_> for bool {
    const EXPECTED: &'static str = "0 or 1";
    fn from_val(value: &Val) -> Option<Self> {
        match value {
            Val::Int(0) => Some(false),
            Val::Int(1) => Some(true),
            _ => None,
        }
    }
}

impl<'r, T: FromVal<'r>> FromVal<'r> for Option<T> {
    const EXPECTED: &'static str = T::EXPECTED;
    fn from_val(value: &'r Val) -> Option<Self> {
        if *value == Val::Null {
            Some(None)
        } else {
            T::from_val(value).map(Some)
        }
    }
}
