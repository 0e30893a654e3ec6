//! The signal that an image wants to be ended with: a name or a number, to a number of Linux's.

/// Real-time signals, as the C library counts them: the kernel's first two are its own.
const RTMIN: i32 = 34;
const RTMAX: i32 = 64;

#[rustfmt::skip]
const NAMES: [(&str, i32); 34] = [
    ("HUP", 1),   ("INT", 2),    ("QUIT", 3),  ("ILL", 4),   ("TRAP", 5),   ("ABRT", 6),  ("IOT", 6),
    ("BUS", 7),   ("FPE", 8),    ("KILL", 9),  ("USR1", 10), ("SEGV", 11),  ("USR2", 12), ("PIPE", 13),
    ("ALRM", 14), ("TERM", 15),  ("STKFLT", 16), ("CHLD", 17), ("CLD", 17), ("CONT", 18), ("STOP", 19),
    ("TSTP", 20), ("TTIN", 21),  ("TTOU", 22), ("URG", 23),  ("XCPU", 24),  ("XFSZ", 25), ("VTALRM", 26),
    ("PROF", 27), ("WINCH", 28), ("IO", 29),   ("POLL", 29), ("PWR", 30),   ("SYS", 31),
];

/// `SIGTERM`, `term`, `15`, `SIGRTMIN+3`. `None` for what is no signal, as for no word at all:
/// Docker too ends such a container with SIGTERM.
pub(crate) fn number(text: &str) -> Option<i32> {
    let text = text.trim().to_ascii_uppercase();
    if let Ok(number) = text.parse::<i32>() {
        return (1..=RTMAX).contains(&number).then_some(number);
    }
    let name = text.strip_prefix("SIG").unwrap_or(&text);
    if let Some((_, number)) = NAMES.iter().find(|(known, _)| *known == name) {
        return Some(*number);
    }
    let offset = |text: &str, sign: char| match text {
        "" => Some(0),
        more => more.strip_prefix(sign)?.parse::<u8>().ok().map(i32::from),
    };
    let number = if let Some(more) = name.strip_prefix("RTMIN") {
        RTMIN + offset(more, '+')?
    } else {
        RTMAX - offset(name.strip_prefix("RTMAX")?, '-')?
    };
    (RTMIN..=RTMAX).contains(&number).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signals() {
        #[rustfmt::skip]
        let table = [
            ("SIGTERM", Some(15)),     ("term", Some(15)),        ("SigQuit", Some(3)),
            ("9", Some(9)),            (" 15 ", Some(15)),        ("64", Some(64)),
            ("SIGRTMIN", Some(34)),    ("SIGRTMIN+3", Some(37)),  ("RTMAX-1", Some(63)),
            ("RTMAX", Some(64)),       ("SIGRTMIN+31", None),     ("SIGRTMIN-1", None),
            ("0", None),               ("65", None),              ("-9", None),
            ("", None),                ("SIG", None),             ("SIGNOTHING", None),
            ("SIGRTMIN+", None),       ("RTMAX-255", None),
        ];
        for (text, expected) in table {
            assert_eq!(number(text), expected, "{text:?}");
        }
    }
}
