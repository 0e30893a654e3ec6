//! JSON Web Tokens and JSON Web Keys: read, and verified. Pure.

use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_FIXED, ECDSA_P384_SHA384_FIXED, EcdsaVerificationAlgorithm,
    RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_2048_8192_SHA384, RSA_PKCS1_2048_8192_SHA512,
    RsaParameters, RsaPublicKeyComponents, UnparsedPublicKey,
};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Deserialize;
use serde_json::{Map, Value};

use super::NotBelieved;

/// How far the issuer's clock may be off, seconds.
const SKEW_S_MAX: i64 = 300;
/// RSA keys of more bits are refused: they cost too much to verify with.
const RSA_BYTES_MAX: usize = 1_024;

/// A token that was read and not yet believed.
#[derive(Debug)]
pub struct Token<'a> {
    header: Header,
    pub claims: Claims,
    signed: &'a str,
    signature: Vec<u8>,
}

#[derive(Debug, Deserialize)]
struct Header {
    alg: String,
    kid: Option<String>,
}

/// What the issuer says.
#[derive(Debug, Clone)]
pub struct Claims {
    pub issuer: String,
    pub subject: String,
    pub audiences: Vec<String>,
    /// Who asked for the token, if that is not its audience.
    pub authorized_party: Option<String>,
    pub methods: Vec<String>,
    expires_s: i64,
    not_before_s: Option<i64>,
    /// AWS's own claims: session tags and the source identity.
    all: Map<String, Value>,
}

fn part(text: &str) -> Result<Vec<u8>, NotBelieved> {
    let bytes = URL_SAFE_NO_PAD.decode(text.trim_end_matches('='));
    bytes.map_err(|_| NotBelieved::Malformed("a part of it is not base64"))
}

impl<'a> Token<'a> {
    pub fn read(text: &'a str) -> Result<Self, NotBelieved> {
        let malformed = NotBelieved::Malformed;
        let (signed, signature) = text
            .rsplit_once('.')
            .ok_or(malformed("it has not three parts"))?;
        let (header, claims) = signed
            .split_once('.')
            .filter(|(_, claims)| !claims.contains('.'))
            .ok_or(malformed("it has not three parts"))?;
        let header = serde_json::from_slice(&part(header)?)
            .map_err(|_| malformed("its header cannot be read"))?;
        let claims = serde_json::from_slice(&part(claims)?)
            .map_err(|_| malformed("its claims cannot be read"))?;
        Ok(Self {
            header,
            claims: Claims::read(claims)?,
            signed,
            signature: part(signature)?,
        })
    }

    /// The key that it says it was signed with; of a single key it need not say.
    pub fn key<'k>(&self, keys: &'k [Key]) -> Option<&'k Key> {
        match &self.header.kid {
            Some(id) => keys.iter().find(|key| key.id.as_ref() == Some(id)),
            None if keys.len() == 1 => keys.first(),
            None => None,
        }
    }

    pub fn verify(&self, key: &Key) -> Result<(), NotBelieved> {
        let rsa = |parameters: &'static RsaParameters| key.verify_rsa(parameters, self);
        let curve = |algorithm, name| key.verify_curve(algorithm, name, self);
        let held = match self.header.alg.as_str() {
            "RS256" => rsa(&RSA_PKCS1_2048_8192_SHA256),
            "RS384" => rsa(&RSA_PKCS1_2048_8192_SHA384),
            "RS512" => rsa(&RSA_PKCS1_2048_8192_SHA512),
            "ES256" => curve(&ECDSA_P256_SHA256_FIXED, "P-256"),
            "ES384" => curve(&ECDSA_P384_SHA384_FIXED, "P-384"),
            // `none`, and secrets that the issuer would have to share.
            _ => false,
        };
        held.then_some(()).ok_or(NotBelieved::Signature)
    }
}

impl Claims {
    fn read(all: Map<String, Value>) -> Result<Self, NotBelieved> {
        let text = |name: &'static str| {
            let value = all.get(name).and_then(Value::as_str);
            let value = value.filter(|value| !value.is_empty());
            value
                .map(str::to_owned)
                .ok_or(NotBelieved::MissingClaim(name))
        };
        let audiences = texts(all.get("aud"));
        if audiences.is_empty() {
            return Err(NotBelieved::MissingClaim("aud"));
        }
        Ok(Self {
            issuer: text("iss")?,
            subject: text("sub")?,
            audiences,
            authorized_party: text("azp").ok(),
            methods: texts(all.get("amr")),
            expires_s: seconds(all.get("exp")).ok_or(NotBelieved::MissingClaim("exp"))?,
            not_before_s: seconds(all.get("nbf")).or_else(|| seconds(all.get("iat"))),
            all,
        })
    }

    pub fn check_time(&self, now_s: i64) -> Result<(), NotBelieved> {
        let expires_s = self.expires_s;
        if now_s >= expires_s {
            return Err(NotBelieved::Expired { now_s, expires_s });
        }
        match self.not_before_s {
            Some(begins_s) if begins_s > now_s + SKEW_S_MAX => Err(NotBelieved::NotYet),
            _ => Ok(()),
        }
    }

    /// Session tags of `https://aws.amazon.com/tags`, and the keys of those that are transitive.
    pub fn tags(&self) -> (Vec<(String, String)>, Vec<String>) {
        let tags = self.all.get("https://aws.amazon.com/tags");
        let member = |name: &str| tags.and_then(|tags| tags.get(name));
        let principal = member("principal_tags").and_then(Value::as_object);
        let pair = |(key, values): (&String, &Value)| {
            let value = texts(Some(values)).into_iter().next()?;
            Some((key.clone(), value))
        };
        let pairs = principal.map(|tags| tags.iter().filter_map(pair).collect());
        (
            pairs.unwrap_or_default(),
            texts(member("transitive_tag_keys")),
        )
    }

    pub fn source_identity(&self) -> Option<String> {
        let claim = self.all.get("https://aws.amazon.com/source_identity");
        claim.and_then(Value::as_str).map(str::to_owned)
    }
}

/// Whole seconds; some issuers send fractions.
fn seconds(value: Option<&Value>) -> Option<i64> {
    let number = value?.as_number()?;
    number.as_i64().or_else(|| {
        let text = number.to_string();
        text.split('.').next()?.parse().ok()
    })
}

/// A text or a list of them.
fn texts(value: Option<&Value>) -> Vec<String> {
    match value {
        Some(Value::String(text)) => vec![text.clone()],
        Some(Value::Array(list)) => list
            .iter()
            .filter_map(|item| item.as_str().map(str::to_owned))
            .collect(),
        _ => Vec::new(),
    }
}

/// A public key of an issuer's (RFC 7517).
#[derive(Debug, Clone, Deserialize)]
pub struct Key {
    #[serde(rename = "kid")]
    id: Option<String>,
    #[serde(rename = "kty")]
    kind: String,
    #[serde(rename = "use")]
    purpose: Option<String>,
    alg: Option<String>,
    n: Option<String>,
    e: Option<String>,
    crv: Option<String>,
    x: Option<String>,
    y: Option<String>,
}

impl Key {
    /// A key that is for something else signs nothing.
    fn is_for(&self, kind: &str, token: &Token) -> bool {
        self.kind == kind
            && self
                .purpose
                .as_deref()
                .is_none_or(|purpose| purpose == "sig")
            && self.alg.as_ref().is_none_or(|alg| *alg == token.header.alg)
    }

    fn verify_rsa(&self, parameters: &'static RsaParameters, token: &Token) -> bool {
        let number = |text: &Option<String>| text.as_deref().and_then(|text| part(text).ok());
        let (Some(n), Some(e)) = (number(&self.n), number(&self.e)) else {
            return false;
        };
        let components = RsaPublicKeyComponents { n: &n, e: &e };
        let verified = components.verify(parameters, token.signed.as_bytes(), &token.signature);
        self.is_for("RSA", token) && n.len() <= RSA_BYTES_MAX && verified.is_ok()
    }

    fn verify_curve(
        &self,
        algorithm: &'static EcdsaVerificationAlgorithm,
        curve: &str,
        token: &Token,
    ) -> bool {
        let number = |text: &Option<String>| text.as_deref().and_then(|text| part(text).ok());
        let (Some(x), Some(y)) = (number(&self.x), number(&self.y)) else {
            return false;
        };
        // The uncompressed form of a point.
        let point = [&[4], x.as_slice(), y.as_slice()].concat();
        let key = UnparsedPublicKey::new(algorithm, point);
        let verified = key.verify(token.signed.as_bytes(), &token.signature);
        self.is_for("EC", token) && self.crv.as_deref() == Some(curve) && verified.is_ok()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use aws_lc_rs::rand::SystemRandom;
    use aws_lc_rs::rsa::KeySize;
    use aws_lc_rs::signature::{
        ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _, RSA_PKCS1_SHA256, RsaKeyPair,
    };
    use serde_json::json;

    use super::*;

    fn encode(bytes: impl AsRef<[u8]>) -> String {
        URL_SAFE_NO_PAD.encode(bytes)
    }

    fn claims() -> Value {
        json!({"iss": "https://ci.example.com", "sub": "repo:a/b", "aud": "sts", "exp": 2_000,
            "iat": 1_000, "https://aws.amazon.com/tags":
            {"principal_tags": {"team": ["night"]}, "transitive_tag_keys": ["team"]}})
    }

    fn unsigned(header: &Value, claims: &Value) -> String {
        format!(
            "{}.{}",
            encode(header.to_string()),
            encode(claims.to_string())
        )
    }

    fn of_curve() -> (EcdsaKeyPair, Key) {
        let pair = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING).unwrap();
        let point = pair.public_key().as_ref();
        let key = json!({"kid": "k", "kty": "EC", "crv": "P-256", "x": encode(&point[1..33]),
            "y": encode(&point[33..])});
        (pair, serde_json::from_value(key).unwrap())
    }

    #[test]
    fn a_token_is_its_keys() {
        let (pair, key) = of_curve();
        let text = unsigned(&json!({"alg": "ES256", "kid": "k"}), &claims());
        let signature = pair.sign(&SystemRandom::new(), text.as_bytes()).unwrap();
        let whole = format!("{text}.{}", encode(signature));
        let token = Token::read(&whole).unwrap();
        let keys = [key];
        assert!(token.verify(token.key(&keys).unwrap()).is_ok());
        assert_eq!(token.verify(&of_curve().1), Err(NotBelieved::Signature));
        // Each claim is signed.
        let mut changed = claims();
        changed["sub"] = json!("repo:a/c");
        let text = unsigned(&json!({"alg": "ES256", "kid": "k"}), &changed);
        let forged = format!("{text}.{}", encode(signature));
        assert_eq!(
            Token::read(&forged).unwrap().verify(&keys[0]),
            Err(NotBelieved::Signature)
        );
    }

    #[test]
    fn rsa() {
        let pair = RsaKeyPair::generate(KeySize::Rsa2048).unwrap();
        // PKCS #1: a sequence of the modulus (256 bytes after a zero) and the exponent (65537).
        let public = pair.public_key().as_ref();
        let key: Key = serde_json::from_value(json!({"kty": "RSA",
            "n": encode(&public[9..265]), "e": encode(&public[267..270])}))
        .unwrap();
        let text = unsigned(&json!({"alg": "RS256"}), &claims());
        let mut signature = vec![0; pair.public_modulus_len()];
        pair.sign(
            &RSA_PKCS1_SHA256,
            &SystemRandom::new(),
            text.as_bytes(),
            &mut signature,
        )
        .unwrap();
        let whole = format!("{text}.{}", encode(signature));
        let keys = [key];
        let token = Token::read(&whole).unwrap();
        assert!(token.verify(token.key(&keys).unwrap()).is_ok());
    }

    /// The oldest forgeries: no signature, and the public key as a shared secret.
    #[test]
    fn algorithms_that_prove_nothing() {
        let (_, key) = of_curve();
        for alg in ["none", "None", "HS256", "ES256K", ""] {
            let whole = format!("{}.", unsigned(&json!({"alg": alg, "kid": "k"}), &claims()));
            let token = Token::read(&whole).unwrap();
            assert_eq!(token.verify(&key), Err(NotBelieved::Signature), "{alg}");
        }
    }

    #[test]
    fn claims_and_times() {
        let whole = format!("{}.", unsigned(&json!({"alg": "none"}), &claims()));
        let read = Token::read(&whole).unwrap().claims;
        assert_eq!(
            read.tags(),
            (vec![("team".into(), "night".into())], vec!["team".into()])
        );
        assert!(read.check_time(1_999).is_ok() && read.check_time(700).is_ok());
        assert_eq!(read.check_time(699), Err(NotBelieved::NotYet));
        let expired = NotBelieved::Expired {
            now_s: 2_000,
            expires_s: 2_000,
        };
        assert_eq!(read.check_time(2_000), Err(expired));
        for missing in ["iss", "sub", "aud", "exp"] {
            let mut claims = claims();
            claims.as_object_mut().unwrap().remove(missing);
            let whole = format!("{}.", unsigned(&json!({"alg": "none"}), &claims));
            let error = Token::read(&whole).err();
            assert_eq!(error, Some(NotBelieved::MissingClaim(missing)));
        }
        for text in ["", "a", "a.b", "a.b.c.d", "e30.e30.", "!.!.!"] {
            assert!(Token::read(text).is_err(), "{text}");
        }
    }
}
