//! The rules once more, as AWS's user guide tells them, on JSON and text.

use serde_json::Value;

use super::chance::{Asked, OWNER, Who, World};
use crate::policy::{Decision, ResourceRule};

/// How closely a resource's policy names somebody.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Close {
    Account,
    Origin,
    Itself,
}

/// "Policy evaluation logic", from top to bottom.
pub fn decide(world: &World, asked: &Asked) -> Decision {
    use Decision::{Allowed, ExplicitDeny, ImplicitDeny};
    let of_account = !matches!(asked.who, Who::Service | Who::Outsider | Who::Nobody);
    let none = Vec::new();
    let (boundary, session) = (world.boundary.as_ref(), world.session.as_ref());
    // An explicit deny, wherever it is, ends everything.
    let mut everywhere = vec![&world.identity, &world.resource];
    everywhere.extend([boundary.unwrap_or(&none), session.unwrap_or(&none)]);
    if of_account {
        everywhere.extend(&world.levels);
    }
    let all = everywhere.into_iter().flatten();
    if all
        .into_iter()
        .any(|it| effect(it) == "Deny" && speaks(it, asked).is_some())
    {
        return ExplicitDeny;
    }
    let allows = |statements: &Vec<Value>| closest(statements, asked).is_some();
    // Each level of the organization must allow.
    if of_account && !world.levels.iter().all(allows) {
        return ImplicitDeny;
    }
    let resource = closest(&world.resource, asked);
    if !of_account {
        return if resource.is_some() {
            Allowed
        } else {
            ImplicitDeny
        };
    }
    let narrowed = boundary.is_none_or(allows) && session.is_none_or(allows);
    let own = (asked.who == Who::Root || allows(&world.identity)) && narrowed;
    let same_account = asked.who.principal().account == OWNER;
    let allowed = match resource {
        // Both accounts must allow.
        named if !same_account => own && named.is_some(),
        // The root user and a session of it have one name.
        Some(_) if asked.who == Who::Root => narrowed,
        Some(Close::Itself) => true,
        Some(Close::Origin) => narrowed,
        // A key's policy and a trust policy must let the account's own policies count.
        None if world.rule != ResourceRule::Usual => false,
        Some(Close::Account) | None => own,
    };
    if allowed { Allowed } else { ImplicitDeny }
}

fn effect(statement: &Value) -> &str {
    statement["Effect"].as_str().unwrap()
}

/// The allow that names whoever asks most closely.
fn closest(statements: &[Value], asked: &Asked) -> Option<Close> {
    let allows = statements.iter().filter(|it| effect(it) == "Allow");
    allows.filter_map(|it| speaks(it, asked)).max()
}

fn texts(value: &Value) -> Vec<&str> {
    match value {
        Value::String(text) => vec![text],
        Value::Array(list) => list.iter().map(|item| item.as_str().unwrap()).collect(),
        _ => Vec::new(),
    }
}

/// Whether a statement speaks of the request; every element of it must.
fn speaks(statement: &Value, asked: &Asked) -> Option<Close> {
    let close = principal(statement, asked)?;
    let speaks =
        action(statement, asked) && resource(statement, asked) && conditions(statement, asked);
    speaks.then_some(close)
}

fn action(statement: &Value, asked: &Asked) -> bool {
    let asked = asked.action.to_lowercase();
    let fits = |pattern: &&str| {
        let pattern = pattern.to_lowercase();
        pattern == "*" || {
            let (service, name) = pattern.split_once(':').unwrap();
            let (wanted, found) = asked.split_once(':').unwrap();
            service == wanted && wild(&marks(name), found)
        }
    };
    match statement.get("Action") {
        Some(list) => texts(list).iter().any(fits),
        None => !texts(&statement["NotAction"]).iter().any(fits),
    }
}

/// A pattern's characters: what stands for itself, for anything, for one character.
#[derive(Clone, Debug, PartialEq)]
enum Mark {
    Itself(char),
    Anything,
    One,
}

fn marks(text: &str) -> Vec<Mark> {
    let mark = |c| match c {
        '*' => Mark::Anything,
        '?' => Mark::One,
        c => Mark::Itself(c),
    };
    text.chars().map(mark).collect()
}

fn wild(pattern: &[Mark], text: &str) -> bool {
    let mut rest = text.chars();
    match pattern {
        [] => text.is_empty(),
        [Mark::Anything, after @ ..] => {
            wild(after, text) || (rest.next().is_some() && wild(pattern, rest.as_str()))
        }
        [Mark::One, after @ ..] => rest.next().is_some() && wild(after, rest.as_str()),
        [Mark::Itself(c), after @ ..] => rest.next() == Some(*c) && wild(after, rest.as_str()),
    }
}

/// The marks of a text with its variables filled in; none if one of them has no value.
fn filled(text: &str, asked: &Asked, wildcards: bool) -> Option<Vec<Mark>> {
    let Some((before, after)) = text.split_once("${") else {
        return Some(if wildcards {
            marks(text)
        } else {
            text.chars().map(Mark::Itself).collect()
        });
    };
    let (inside, after) = after.split_once('}').unwrap();
    let (key, default) = match inside.split_once(',') {
        Some((key, default)) => (key, Some(default.trim().trim_matches('\''))),
        None => (inside, None),
    };
    // A key of several values is no value, nor is one that may have several.
    let values = values(asked, key);
    let value = match values[..] {
        [] => default,
        [value] if !is_of_many(key) => Some(value),
        _ => None,
    };
    let mut all = filled(before, asked, wildcards)?;
    all.extend(value?.chars().map(Mark::Itself));
    all.extend(filled(after, asked, wildcards)?);
    Some(all)
}

/// Part by part; what an ARN pattern leaves out is anything. `None`: a variable has no value.
fn arn(pattern: &str, text: &str, asked: &Asked) -> Option<bool> {
    if pattern == "*" {
        return Some(true);
    }
    // No variable here has a colon before the fifth of the pattern.
    let mut parts: Vec<&str> = pattern.splitn(6, ':').collect();
    parts.resize(6, "*");
    let found: Vec<&str> = text.splitn(6, ':').collect();
    let mut fits = found.len() == 6;
    for (at, part) in parts.iter().enumerate() {
        let part = filled(part, asked, true)?;
        fits = fits && wild(&part, found[at]);
    }
    Some(fits)
}

fn resource(statement: &Value, asked: &Asked) -> bool {
    let fits = |list: &Value| -> Vec<Option<bool>> {
        let patterns = texts(list);
        let fits = patterns.iter().map(|it| arn(it, asked.resource, asked));
        fits.collect()
    };
    match statement.get("Resource") {
        Some(list) => fits(list).contains(&Some(true)),
        None => {
            let found = fits(&statement["NotResource"]);
            // What is not known is not allowed, and is denied.
            let unknown = found.contains(&None) && effect(statement) == "Allow";
            !found.contains(&Some(true)) && !unknown
        }
    }
}

fn values<'a>(asked: &Asked, key: &str) -> Vec<&'a str> {
    let same = asked
        .context
        .iter()
        .filter(|(name, _)| name.eq_ignore_ascii_case(key));
    same.map(|(_, value)| *value).collect()
}

fn conditions(statement: &Value, asked: &Asked) -> bool {
    let Some(operators) = statement.get("Condition").and_then(Value::as_object) else {
        return true;
    };
    operators.iter().all(|(operator, keys)| {
        let keys = keys.as_object().unwrap();
        // What nobody can say denies, and does not allow.
        let unclear = effect(statement) == "Deny";
        keys.iter().all(
            |(key, wanted)| match condition(operator, key, &texts(wanted), asked) {
                Says::Yes => true,
                Says::No => false,
                Says::Unclear => unclear,
            },
        )
    })
}

#[derive(Clone, Copy, PartialEq)]
enum Says {
    Yes,
    No,
    Unclear,
}

fn is_of_many(key: &str) -> bool {
    key.to_lowercase() == "aws:tagkeys"
}

fn condition(operator: &str, key: &str, wanted: &[&str], asked: &Asked) -> Says {
    let say = |holds| if holds { Says::Yes } else { Says::No };
    let operator = operator.to_lowercase();
    let found = values(asked, key);
    if operator == "null" {
        let is = |text: &&str| (text.to_lowercase() == "true") == found.is_empty();
        return say(wanted.iter().any(is));
    }
    let (quantifier, operator) = match operator.split_once(':') {
        Some((quantifier, operator)) => (quantifier, operator),
        None => ("", operator.as_str()),
    };
    let if_exists = operator.ends_with("ifexists");
    let operator = operator.trim_end_matches("ifexists");
    if if_exists && found.is_empty() {
        return Says::Yes;
    }
    let negated = operator.contains("not");
    let positive = operator.replace("not", "");
    let each: Vec<Says> = found
        .iter()
        .map(|value| one(&positive, negated, value, wanted, asked))
        .collect();
    // One after the other, until one decides.
    let every = each.iter().find(|it| **it != Says::Yes).copied();
    let some = each.iter().find(|it| **it != Says::No).copied();
    match quantifier {
        "forallvalues" => every.unwrap_or(Says::Yes),
        "foranyvalue" => some.unwrap_or(Says::No),
        _ if found.is_empty() => say(negated),
        _ if is_of_many(key) => Says::No,
        _ if negated => every.unwrap_or(Says::Yes),
        _ => some.unwrap_or(Says::No),
    }
}

/// What the operator says of one value of the request.
fn one(positive: &str, negated: bool, found: &str, wanted: &[&str], asked: &Asked) -> Says {
    let of_arns = positive.starts_with("arn");
    // What is no ARN and no address fits neither way.
    let readable = match positive {
        "arnlike" | "arnequals" => found.starts_with("arn:"),
        "ipaddress" => found.contains('.'),
        _ => true,
    };
    if !readable {
        return Says::No;
    }
    for it in wanted {
        if of_arns && *it == "no-arn" {
            return Says::Unclear;
        }
        if compare(positive, found, it, asked) {
            return if negated { Says::No } else { Says::Yes };
        }
    }
    if negated { Says::Yes } else { Says::No }
}

fn compare(operator: &str, found: &str, wanted: &str, asked: &Asked) -> bool {
    let plain = |text: &str| -> Option<String> {
        let marks = filled(text, asked, false)?;
        let letter = |mark: Mark| match mark {
            Mark::Itself(c) => c,
            Mark::Anything => '*',
            Mark::One => '?',
        };
        Some(marks.into_iter().map(letter).collect())
    };
    match operator {
        "stringequals" => plain(wanted).is_some_and(|wanted| wanted == found),
        "stringequalsignorecase" => {
            plain(wanted).is_some_and(|wanted| wanted.to_lowercase() == found.to_lowercase())
        }
        "stringlike" => filled(wanted, asked, true).is_some_and(|wanted| wild(&wanted, found)),
        "arnlike" | "arnequals" => arn(wanted, found, asked) == Some(true),
        "bool" => (found.to_lowercase() == "true") == (wanted.to_lowercase() == "true"),
        "ipaddress" => network(found, wanted),
        _ if operator.starts_with("numeric") => {
            // The numbers here are short, or no numbers at all.
            let (found, wanted) = (found.parse::<f64>(), wanted.parse::<f64>());
            matches!((found, wanted), (Ok(found), Ok(wanted)) if ordered(operator, found, wanted))
        }
        _ => {
            let (found, wanted) = (moment(found), moment(wanted));
            matches!((found, wanted), (Some(found), Some(wanted)) if ordered(operator, found, wanted))
        }
    }
}

fn ordered<T: PartialOrd>(operator: &str, found: T, wanted: T) -> bool {
    match operator
        .trim_start_matches("numeric")
        .trim_start_matches("date")
    {
        "equals" => found == wanted,
        "lessthan" => found < wanted,
        "lessthanequals" => found <= wanted,
        "greaterthan" => found > wanted,
        _ => found >= wanted,
    }
}

/// The moments that are asked about, by hand.
fn moment(text: &str) -> Option<i64> {
    match text {
        "2024-05-17T12:00:00Z" | "1715947200" => Some(1_715_947_200),
        "2024-05-18" => Some(1_715_990_400),
        "2023" => Some(1_672_531_200),
        _ => None,
    }
}

fn network(found: &str, wanted: &str) -> bool {
    let bits = |text: &str| -> Option<u32> {
        let text = text.trim_start_matches("::ffff:");
        let parts: Vec<u32> = text
            .split('.')
            .filter_map(|part| part.parse().ok())
            .collect();
        (parts.len() == 4).then(|| parts.iter().fold(0, |all, part| (all << 8) | part))
    };
    let (address, length) = wanted.split_once('/').unwrap_or((wanted, "32"));
    let (Some(found), Some(address)) = (bits(found), bits(address)) else {
        return false;
    };
    let length: u32 = length.parse().unwrap();
    length == 0 || found >> (32 - length) == address >> (32 - length)
}

/// `Principal`, `NotPrincipal`, or neither: then everybody is meant.
fn principal(statement: &Value, asked: &Asked) -> Option<Close> {
    let names = |element: &Value| -> Vec<Option<Close>> {
        if element == "*" {
            return vec![Some(Close::Itself)];
        }
        let classes = element.as_object().unwrap().iter();
        let pairs = classes.flat_map(|(class, list)| {
            texts(list)
                .into_iter()
                .map(move |text| (class.as_str(), text))
        });
        pairs
            .map(|(class, text)| name(class, text, asked.who))
            .collect()
    };
    if let Some(element) = statement.get("Principal") {
        // An allow for everybody lets nobody in whom only a provider vouches for.
        if asked.who == Who::Outsider && effect(statement) == "Allow" {
            let theirs = texts(&element["Federated"]);
            return theirs
                .into_iter()
                .find_map(|text| name("Federated", text, asked.who));
        }
        return names(element).into_iter().flatten().max();
    }
    let Some(element) = statement.get("NotPrincipal") else {
        return Some(Close::Itself);
    };
    let everyone = element == "*" || texts(&element["AWS"]).contains(&"*");
    let named: Vec<Close> = names(element).into_iter().flatten().collect();
    let spared = if effect(statement) == "Allow" {
        !named.is_empty()
    } else {
        // A deny spares only who is listed with everything that is true of them.
        let all: &[Close] = match asked.who {
            Who::User | Who::Stranger => &[Close::Itself, Close::Account],
            Who::Session | Who::Federated => &[Close::Itself, Close::Origin, Close::Account],
            _ => &[Close::Itself],
        };
        everyone || all.iter().all(|close| named.contains(close))
    };
    (!spared).then_some(Close::Itself)
}

/// What one name in a policy is to whoever asks.
fn name(class: &str, text: &str, who: Who) -> Option<Close> {
    let principal = who.principal();
    let account = match text.strip_prefix("arn:aws:iam::") {
        Some(rest) => rest.strip_suffix(":root"),
        None => Some(text).filter(|text| text.len() == 12),
    };
    match (class, who) {
        ("AWS", _) if text == "*" => Some(Close::Itself),
        ("Service", Who::Service) | ("Federated", Who::Outsider) => Some(Close::Itself),
        ("AWS", Who::Service | Who::Outsider | Who::Nobody) => None,
        ("AWS", _) if account.is_some() => {
            let ours = account == Some(principal.account);
            let close = if who == Who::Root {
                Close::Itself
            } else {
                Close::Account
            };
            ours.then_some(close)
        }
        ("AWS", Who::Root) => None,
        ("AWS", _) if text == principal.arn => Some(Close::Itself),
        // What is stored has ids.
        ("AWS", Who::User) if text == "AIDAU" => Some(Close::Itself),
        ("AWS", Who::Federated) if text == "AIDAU" => Some(Close::Origin),
        ("AWS", Who::Session) if text == "AROAR" => Some(Close::Origin),
        ("AWS", Who::Session) if text == "arn:aws:iam::111122223333:role/p/r" => {
            Some(Close::Origin)
        }
        ("AWS", Who::Federated) if text == "arn:aws:iam::111122223333:user/u" => {
            Some(Close::Origin)
        }
        _ => None,
    }
}
