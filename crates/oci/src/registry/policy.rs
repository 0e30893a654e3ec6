//! Where a pull may go, and where a password may: decided on names alone, without a look-up.
//!
//! The user chose the registry, the registry chooses token services and redirects. What it
//! chooses gets less trust: TLS wherever the registry needs it, no way into this machine or the
//! cloud's metadata service, and a password only under the registry's own domain or where the
//! operator says so.

use std::net::{IpAddr, Ipv6Addr};

use url::{Host, Url};

/// What the operator allows. Entries are `host` or `host:port`.
#[derive(Debug, Clone, Default)]
pub(crate) struct Policy {
    /// Spoken to without TLS, as this machine's own addresses are.
    pub insecure_hosts: Vec<String>,
    /// Addresses of this machine that are to be spoken to with TLS all the same.
    pub tls_hosts: Vec<String>,
    /// Token services that may be sent passwords whichever registry names them.
    pub token_hosts: Vec<String>,
}

/// Why a place is not gone to. Each text is shown with the place's host.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Refusal {
    #[error("it is not a usable URL")]
    Malformed,
    #[error("it is not https")]
    NotSecure,
    #[error("it is a link-local address")]
    LinkLocal,
    #[error("it is an address of this machine, and the registry is not")]
    ThisMachine,
    #[error("it is under another domain than the registry; --token-host allows it")]
    OtherDomain,
    #[error("there were too many redirects")]
    TooManyRedirects,
}

impl Policy {
    /// Where the API of a registry is, by its `host[:port]`.
    pub fn base(&self, registry: &str) -> Result<Url, Refusal> {
        let https = Url::parse(&format!("https://{registry}/")).map_err(|_| Refusal::Malformed)?;
        let url = if self.may_lack_tls(&https) {
            Url::parse(&format!("http://{registry}/")).map_err(|_| Refusal::Malformed)?
        } else {
            https
        };
        self.check(&url)?;
        Ok(url)
    }

    /// Whether a URL may be asked at all.
    pub fn check(&self, url: &Url) -> Result<(), Refusal> {
        let named = url.username().is_empty() && url.password().is_none();
        let Some(host) = url.host().filter(|_| named) else {
            return Err(Refusal::Malformed);
        };
        if literal(&host).is_some_and(is_link_local) {
            return Err(Refusal::LinkLocal);
        }
        match url.scheme() {
            "https" => Ok(()),
            "http" if self.may_lack_tls(url) => Ok(()),
            _ => Err(Refusal::NotSecure),
        }
    }

    /// Whether a redirect may be followed, and whether the authorization may go with it: only to
    /// the very same origin.
    pub fn check_redirect(&self, from: &Url, to: &Url) -> Result<bool, Refusal> {
        if from.scheme() == "https" && to.scheme() != "https" {
            return Err(Refusal::NotSecure);
        }
        self.check(to)?;
        let same = from.origin() == to.origin();
        if !same && is_this_machine(to) && !is_this_machine(from) {
            return Err(Refusal::ThisMachine);
        }
        Ok(same)
    }

    /// Whether a registry's token service may be asked, with the password if there is one.
    pub fn check_realm(&self, registry: &Url, realm: &Url) -> Result<(), Refusal> {
        if registry.scheme() == "https" && realm.scheme() != "https" {
            return Err(Refusal::NotSecure);
        }
        self.check(realm)?;
        if registry.origin() == realm.origin() || lists(&self.token_hosts, realm) {
            return Ok(());
        }
        if is_this_machine(realm) && !is_this_machine(registry) {
            return Err(Refusal::ThisMachine);
        }
        let both = registry.host_str().zip(realm.host_str());
        // Another port of this machine may be another user's.
        let same_host = both.is_some_and(|(a, b)| a == b) && !is_this_machine(realm);
        let related = both.is_some_and(|(a, b)| {
            domain(a).is_some_and(|domain_of_a| Some(domain_of_a) == domain(b))
        });
        if same_host || related {
            Ok(())
        } else {
            Err(Refusal::OtherDomain)
        }
    }

    fn may_lack_tls(&self, url: &Url) -> bool {
        !lists(&self.tls_hosts, url) && (is_this_machine(url) || lists(&self.insecure_hosts, url))
    }
}

/// An address that is only meaningful on the link, as cloud metadata services are.
pub(crate) fn is_link_local(address: IpAddr) -> bool {
    /// The metadata service's other address, in an otherwise private range.
    const METADATA: Ipv6Addr = Ipv6Addr::new(0xfd00, 0xec2, 0, 0, 0, 0, 0, 0x254);
    match address.to_canonical() {
        IpAddr::V4(v4) => v4.is_link_local(),
        IpAddr::V6(v6) => {
            // Addresses that carry an IPv4 one behind a translator.
            let translated = v6.segments()[..6] == [0x64, 0xff9b, 0, 0, 0, 0];
            let compatible = v6.segments()[..6] == [0; 6];
            let [.., a, b, c, d] = v6.octets();
            let inner = std::net::Ipv4Addr::new(a, b, c, d);
            v6.is_unicast_link_local()
                || v6 == METADATA
                || ((translated || compatible) && inner.is_link_local())
        }
    }
}

fn literal(host: &Host<&str>) -> Option<IpAddr> {
    match host {
        Host::Ipv4(address) => Some(IpAddr::V4(*address)),
        Host::Ipv6(address) => Some(IpAddr::V6(*address)),
        Host::Domain(_) => None,
    }
}

fn is_this_machine(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => {
            let name = name.trim_end_matches('.');
            name == "localhost" || name.ends_with(".localhost")
        }
        Some(host) => literal(&host).is_some_and(|address| {
            let address = address.to_canonical();
            address.is_loopback() || address.is_unspecified()
        }),
        None => false,
    }
}

fn lists(entries: &[String], url: &Url) -> bool {
    let (authority, host) = (authority(url), url.host_str().unwrap_or_default());
    entries
        .iter()
        .any(|e| e.eq_ignore_ascii_case(&authority) || e.eq_ignore_ascii_case(host))
}

/// `host:port`, the port written out.
fn authority(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default();
    match url.port_or_known_default() {
        Some(port) => format!("{host}:{port}"),
        None => host.to_owned(),
    }
}

/// Second levels under which anybody can have a name, in countries that sort names by kind.
const KINDS: [&str; 10] = [
    "ac", "co", "com", "edu", "go", "gov", "ne", "net", "or", "org",
];
/// Domains whose owners give names to strangers.
const SHARED: [&str; 22] = [
    "amazonaws.com",
    "appspot.com",
    "azurecontainer.io",
    "azurecr.io",
    "azurewebsites.net",
    "cloudapp.net",
    "cloudfront.net",
    "digitaloceanspaces.com",
    "fly.dev",
    "github.io",
    "gitlab.io",
    "herokuapp.com",
    "jfrog.io",
    "netlify.app",
    "ngrok.app",
    "ngrok.io",
    "on.aws",
    "pages.dev",
    "run.app",
    "vercel.app",
    "windows.net",
    "workers.dev",
];

/// The part of a name that one owner has: `docker.io` of `auth.docker.io`. `None` for addresses,
/// single words, and names under a domain that is shared by strangers.
fn domain(host: &str) -> Option<&str> {
    let host = host.trim_end_matches('.');
    if host.parse::<IpAddr>().is_ok() || host.starts_with('[') {
        return None;
    }
    let dots: Vec<usize> = host.rmatch_indices('.').map(|(at, _)| at).collect();
    let last_two = dots.get(1).map_or(host, |at| &host[at + 1..]);
    let (second, top) = last_two.split_once('.')?;
    if SHARED.contains(&last_two) {
        return None;
    }
    if top.len() == 2 && KINDS.contains(&second) {
        // Three parts, or nobody's.
        return dots
            .get(1)
            .map(|_| dots.get(2).map_or(host, |at| &host[at + 1..]));
    }
    Some(last_two)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn policy() -> Policy {
        let list = |hosts: &[&str]| hosts.iter().map(|&h| h.to_owned()).collect();
        Policy {
            insecure_hosts: list(&["plain.example", "10.0.0.7:5000"]),
            tls_hosts: list(&["localhost:8443"]),
            token_hosts: list(&["tokens.elsewhere.example"]),
        }
    }

    fn url(text: &str) -> Url {
        Url::parse(text).expect("a URL")
    }

    #[test]
    fn plain_http_is_for_this_machine_and_the_listed() {
        #[rustfmt::skip]
        let table = [
            ("registry.example",      Ok("https://registry.example/")),
            ("registry.example:5000", Ok("https://registry.example:5000/")),
            ("localhost:5000",        Ok("http://localhost:5000/")),
            ("localhost:8443",        Ok("https://localhost:8443/")),
            ("127.0.0.1:5000",        Ok("http://127.0.0.1:5000/")),
            ("127.9.9.9",             Ok("http://127.9.9.9/")),
            ("[::1]:5000",            Ok("http://[::1]:5000/")),
            ("plain.example:5000",    Ok("http://plain.example:5000/")),
            ("plain.example.evil",    Ok("https://plain.example.evil/")),
            ("10.0.0.7:5000",         Ok("http://10.0.0.7:5000/")),
            ("10.0.0.7:5001",         Ok("https://10.0.0.7:5001/")),
            ("10.0.0.7",              Ok("https://10.0.0.7/")),
            ("169.254.169.254",       Err(Refusal::LinkLocal)),
            ("169.254.170.2:80",      Err(Refusal::LinkLocal)),
            ("[fe80::1]",             Err(Refusal::LinkLocal)),
            ("[::ffff:169.254.169.254]", Err(Refusal::LinkLocal)),
            ("[64:ff9b::169.254.169.254]", Err(Refusal::LinkLocal)),
            ("[fd00:ec2::254]",       Err(Refusal::LinkLocal)),
            // An address in another notation is the same address.
            ("0xa9fea9fe.",           Err(Refusal::LinkLocal)),
            ("2852039166",            Err(Refusal::LinkLocal)),
        ];
        for (row, (registry, expected)) in table.into_iter().enumerate() {
            let base = policy().base(registry);
            assert_eq!(
                base.as_ref().map(Url::as_str),
                expected.as_ref().copied(),
                "row {row}"
            );
        }
    }

    #[test]
    fn passwords_stay_in_the_registrys_domain() {
        use Refusal as R;
        #[rustfmt::skip]
        let table = [
            ("https://registry-1.docker.io", "https://auth.docker.io/token",      Ok(())),
            ("https://registry.gitlab.com",  "https://gitlab.com/jwt/auth",       Ok(())),
            ("https://ghcr.io",              "https://ghcr.io/token",             Ok(())),
            ("https://r.example:5000",       "https://r.example:5001/token",      Ok(())),
            ("https://r.team.co.uk",         "https://auth.team.co.uk/t",         Ok(())),
            ("https://r.example.com",        "https://tokens.elsewhere.example/", Ok(())),
            ("http://localhost:5000",        "http://localhost:5000/token",       Ok(())),
            ("http://localhost:5000",        "https://localhost:5001/token",      Err(R::OtherDomain)),
            ("http://localhost:5000",        "http://127.0.0.1:5001/token",       Err(R::OtherDomain)),
            ("https://registry-1.docker.io", "https://auth.docker.io.evil.com/",  Err(R::OtherDomain)),
            ("https://registry-1.docker.io", "https://evildocker.io/token",       Err(R::OtherDomain)),
            ("https://a.co.uk",              "https://b.co.uk/token",             Err(R::OtherDomain)),
            ("https://co.uk",                "https://b.co.uk/token",             Err(R::OtherDomain)),
            ("https://mine.azurecr.io",      "https://theirs.azurecr.io/token",   Err(R::OtherDomain)),
            ("https://mine.azurecr.io",      "https://mine.azurecr.io/token",     Ok(())),
            ("https://10.0.0.1",             "https://10.0.0.2/token",            Err(R::OtherDomain)),
            ("https://registry",             "https://other/token",               Err(R::OtherDomain)),
            ("https://r.example",            "http://r.example/token",            Err(R::NotSecure)),
            ("https://r.example",            "http://plain.example/token",        Err(R::NotSecure)),
            ("https://r.example",            "ftp://r.example/token",             Err(R::NotSecure)),
            ("https://r.example",            "https://u:p@r.example/token",       Err(R::Malformed)),
            ("https://r.example",            "https://localhost/token",           Err(R::ThisMachine)),
            ("https://r.example",            "https://169.254.169.254/token",     Err(R::LinkLocal)),
        ];
        for (row, (registry, realm, expected)) in table.into_iter().enumerate() {
            assert_eq!(
                policy().check_realm(&url(registry), &url(realm)),
                expected,
                "row {row}"
            );
        }
    }

    #[test]
    fn redirects() {
        use Refusal as R;
        #[rustfmt::skip]
        let table = [
            ("https://r.example/a",     "https://r.example/b",      Ok(true)),
            ("https://r.example/a",     "https://r.example:443/b",  Ok(true)),
            ("https://r.example/a",     "https://r.example:444/b",  Ok(false)),
            ("https://r.example/a",     "https://cdn.example/b",    Ok(false)),
            ("http://localhost:1/a",    "http://localhost:2/b",     Ok(false)),
            ("http://localhost:1/a",    "https://cdn.example/b",    Ok(false)),
            ("http://localhost:1/a",    "http://cdn.example/b",     Err(R::NotSecure)),
            ("https://r.example/a",     "http://r.example/b",       Err(R::NotSecure)),
            ("https://r.example/a",     "http://plain.example/b",   Err(R::NotSecure)),
            ("https://r.example/a",     "https://127.0.0.1/b",      Err(R::ThisMachine)),
            ("https://r.example/a",     "https://0.0.0.0/b",        Err(R::ThisMachine)),
            ("https://r.example/a",     "https://169.254.169.254/", Err(R::LinkLocal)),
            ("https://r.example/a",     "file:///etc/passwd",       Err(R::NotSecure)),
        ];
        for (row, (from, to, expected)) in table.into_iter().enumerate() {
            assert_eq!(
                policy().check_redirect(&url(from), &url(to)),
                expected,
                "row {row}"
            );
        }
    }
}
