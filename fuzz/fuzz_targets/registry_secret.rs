//! Whatever a registry's secret holds: it is refused, or it is a login; and no error and no `Debug`
//! shows the password.

#![no_main]

use libfuzzer_sys::fuzz_target;
use oci::{Shape, parse_docker_secret, parse_secret};

fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    let shown = |read: Result<oci::Auth, String>| match read {
        Ok(auth) if auth.password.len() > 12 => {
            let shown = format!("{auth:?}");
            // What a user's name is shown as may be the password.
            let user = format!("{:?}", auth.username).contains(auth.password.as_str());
            assert!(user || !shown.contains(auth.password.as_str()));
        }
        Ok(_) | Err(_) => {}
    };
    shown(parse_secret(text).map_err(|error| error.to_string()));
    for shape in [Shape::DockerConfig, Shape::Auth] {
        let read = parse_docker_secret(text, shape, "registry.example:5000");
        shown(read.map_err(|error| error.to_string()));
    }
});
