//! AWS's names in Rust's cases.

/// `GetSecretValue` → `get_secret_value`, `ARN` → `arn`, `maxvCpus` → `maxv_cpus`.
pub fn snake(name: &str) -> String {
    let chars: Vec<char> = name.chars().collect();
    let mut out = String::new();
    for (at, &c) in chars.iter().enumerate() {
        let after_lower =
            at > 0 && (chars[at - 1].is_lowercase() || chars[at - 1].is_ascii_digit());
        let ends_acronym = at > 0
            && chars[at - 1].is_uppercase()
            && chars.get(at + 1).is_some_and(|next| next.is_lowercase());
        if c.is_uppercase() && (after_lower || ends_acronym) && !out.ends_with('_') {
            out.push('_');
        }
        out.push(if c.is_alphanumeric() {
            c.to_ascii_lowercase()
        } else {
            '_'
        });
    }
    out
}

/// `GetSecretValue` → `GET_SECRET_VALUE`.
pub fn constant(name: &str) -> String {
    snake(name).to_uppercase()
}

/// `secretsmanager` → `Secretsmanager`, `SYMMETRIC_DEFAULT` → `SymmetricDefault`.
pub fn pascal(name: &str) -> String {
    let shouting = !name.chars().any(char::is_lowercase);
    let mut out = String::new();
    let mut start = true;
    for c in name.chars() {
        if !c.is_alphanumeric() {
            start = true;
        } else if start {
            out.push(c.to_ascii_uppercase());
            start = false;
        } else if shouting {
            out.push(c.to_ascii_lowercase());
        } else {
            out.push(c);
        }
    }
    if out.starts_with(|c: char| c.is_ascii_digit()) {
        out.insert(0, '_');
    }
    // Rust keeps this one word for itself, even in its raw form.
    if out == "Self" { "Own".to_owned() } else { out }
}

/// A field's name; Rust's own words get `r#`.
pub fn field(name: &str) -> String {
    match snake(name).as_str() {
        word @ ("as" | "type" | "match" | "ref" | "use" | "move" | "static" | "enum" | "where") => {
            format!("r#{word}")
        }
        word => word.to_owned(),
    }
}
