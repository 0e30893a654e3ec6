//! Where in its text each statement of a policy is: the simulator points at them.

/// Line and column, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    pub line: i32,
    pub column: i32,
}

/// Where each statement has begun and where it has ended, after its two braces, of a text that is a
/// policy.
#[must_use]
pub fn statement_spans(text: &str) -> Vec<(Place, Place)> {
    let mut scan = Scan {
        rest: text.chars().collect(),
        at: 0,
        place: Place { line: 1, column: 1 },
    };
    scan.statements().unwrap_or_default()
}

struct Scan {
    rest: Vec<char>,
    at: usize,
    place: Place,
}

impl Scan {
    fn peek(&self) -> Option<char> {
        self.rest.get(self.at).copied()
    }

    fn next(&mut self) -> Option<char> {
        let c = self.peek()?;
        self.at += 1;
        if c == '\n' {
            self.place.line += 1;
            self.place.column = 1;
        } else {
            self.place.column += 1;
        }
        Some(c)
    }

    /// White space and what stands between values.
    fn skip(&mut self) {
        while self
            .peek()
            .is_some_and(|c| c.is_whitespace() || c == ',' || c == ':')
        {
            self.next();
        }
    }

    fn statements(&mut self) -> Option<Vec<(Place, Place)>> {
        self.skip();
        (self.next()? == '{').then_some(())?;
        loop {
            self.skip();
            match self.peek()? {
                '"' => {}
                _ => return None,
            }
            let name = self.text()?;
            self.skip();
            if name == "Statement" {
                return self.list();
            }
            self.value()?;
        }
    }

    /// The values of a list, or the one value that stands for it.
    fn list(&mut self) -> Option<Vec<(Place, Place)>> {
        if self.peek()? != '[' {
            return Some(vec![self.spanned()?]);
        }
        self.next();
        let mut spans = Vec::new();
        loop {
            self.skip();
            if self.peek()? == ']' {
                return Some(spans);
            }
            spans.push(self.spanned()?);
        }
    }

    fn spanned(&mut self) -> Option<(Place, Place)> {
        let mut begins = self.place;
        begins.column += 1;
        self.value()?;
        Some((begins, self.place))
    }

    fn text(&mut self) -> Option<String> {
        self.next();
        let mut text = String::new();
        loop {
            match self.next()? {
                '"' => return Some(text),
                '\\' => {
                    self.next();
                }
                c => text.push(c),
            }
        }
    }

    /// Passes over one value.
    fn value(&mut self) -> Option<()> {
        let mut depth = 0_usize;
        loop {
            match self.peek()? {
                '"' => {
                    self.text()?;
                }
                '{' | '[' => {
                    depth += 1;
                    self.next();
                }
                '}' | ']' => {
                    depth = depth.checked_sub(1)?;
                    self.next();
                }
                _ => {
                    self.next();
                }
            }
            let ended = matches!(self.peek(), Some(',' | '}' | ']') | None);
            if depth == 0 && (ended || self.rest.get(self.at - 1) == Some(&'}')) {
                return Some(());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans() {
        let place = |line, column| Place { line, column };
        let one = "{\n  \"Version\": \"2012-10-17\",\n  \"Statement\": {\n    \"Sid\": \"}\\\"{\"\n  }\n}";
        assert_eq!(statement_spans(one), [(place(3, 17), place(5, 4))]);
        let two = r#"{"Statement":[{"a":[1,{}]} , {"b":"]"}],"Version":"x"}"#;
        assert_eq!(
            statement_spans(two),
            [(place(1, 16), place(1, 27)), (place(1, 31), place(1, 39))]
        );
        for broken in ["", "{", "[]", "{\"Statement\":[", "{\"Statement\":{"] {
            assert!(statement_spans(broken).is_empty(), "{broken}");
        }
    }
}
