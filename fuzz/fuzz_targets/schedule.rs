//! Whatever a schedule's text is: it is refused, or each of its windows opens after the moment that
//! was asked about, closes after it opens, and is followed by another that does not overlap it.

#![no_main]

use libfuzzer_sys::fuzz_target;
use secrets::Rules;
use secrets::schedule::Schedule;
use wire::Timestamp;

fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    // The first line is the schedule, the second the window's length.
    let mut lines = text.lines();
    let rules = Rules {
        days: None,
        schedule: lines.next().map(str::to_owned),
        duration: lines.next().map(str::to_owned),
    };
    let Ok(Some(schedule)) = Schedule::of(&rules) else {
        return;
    };
    let mut after = Timestamp::from_ms(1_795_000_000_000);
    for _ in 0..8 {
        let Some(window) = schedule.next(after) else {
            return;
        };
        assert!(window.opens >= after && window.closes > window.opens, "{rules:?} {window:?}");
        after = window.closes;
    }
});
