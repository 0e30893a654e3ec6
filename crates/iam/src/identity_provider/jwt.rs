//! JSON Web Tokens and JSON Web Keys: read, and verified. Pure.

use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_FIXED, ECDSA_P384_SHA384_FIXED, ECDSA_P521_SHA512_FIXED,
    EcdsaVerificationAlgorithm, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_2048_8192_SHA384,
    RSA_PKCS1_2048_8192_SHA512, RsaParameters, RsaPublicKeyComponents, UnparsedPublicKey,
};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde::Deserialize;

use super::NotBelieved;
use super::certificate::{public_key_of, rsa_key};
use super::claims::Claims;

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

fn part(text: &str) -> Result<Vec<u8>, NotBelieved> {
    let bytes = URL_SAFE_NO_PAD.decode(text.trim_end_matches('='));
    bytes.map_err(|_| NotBelieved::Malformed)
}

impl<'a> Token<'a> {
    pub fn read(text: &'a str) -> Result<Self, NotBelieved> {
        const MALFORMED: NotBelieved = NotBelieved::Malformed;
        let (signed, signature) = text.rsplit_once('.').ok_or(MALFORMED)?;
        let (header, claims) = signed
            .split_once('.')
            .filter(|(_, claims)| !claims.contains('.'))
            .ok_or(MALFORMED)?;
        let header = serde_json::from_slice(&part(header)?).map_err(|_| MALFORMED)?;
        let claims = serde_json::from_slice(&part(claims)?).map_err(|_| MALFORMED)?;
        Ok(Self {
            header,
            claims: Claims::read(claims)?,
            signed,
            signature: part(signature)?,
        })
    }

    /// The key that it says it was signed with; of a single key it need not say. Of several with
    /// the same name the last counts.
    pub fn key<'k>(&self, keys: &'k [Key]) -> Option<&'k Key> {
        match &self.header.kid {
            Some(id) => keys.iter().rev().find(|key| key.id.as_ref() == Some(id)),
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
            "ES512" => curve(&ECDSA_P521_SHA512_FIXED, "P-521"),
            // `none`, and secrets that the issuer would have to share.
            _ => false,
        };
        held.then_some(()).ok_or(NotBelieved::Signature)
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
    #[serde(rename = "key_ops")]
    operations: Option<serde_json::Value>,
    n: Option<String>,
    e: Option<String>,
    crv: Option<String>,
    x: Option<String>,
    y: Option<String>,
    /// The key's certificate, and those that lead to its root.
    x5c: Option<Vec<String>>,
}

/// A certificate that is longer is not looked into.
const CERTIFICATE_LENGTH_MAX: usize = 65_536;

impl Key {
    pub fn kind(&self) -> &str {
        &self.kind
    }

    /// A key that is for something else signs nothing, nor does one that says for which operations
    /// it is. Its `alg` is not looked at: the token's counts.
    fn is_for(&self, kind: &str) -> bool {
        let signs = |purpose: &str| purpose == "sig";
        self.kind == kind && self.purpose.as_deref().is_none_or(signs) && self.operations.is_none()
    }

    /// "The key in the first certificate MUST match the public key represented by other members of
    /// the JWK" (RFC 7517, section 4.7). `own` is the public key as a certificate holds it.
    fn agrees_with_certificate(&self, own: &[u8]) -> bool {
        let Some(chain) = &self.x5c else {
            return true;
        };
        let Some(first) = chain
            .first()
            .filter(|it| it.len() <= CERTIFICATE_LENGTH_MAX)
        else {
            return false;
        };
        let certificate = STANDARD.decode(first).ok();
        certificate.is_some_and(|der| public_key_of(&der).is_some_and(|key| key == own))
    }

    fn verify_rsa(&self, parameters: &'static RsaParameters, token: &Token) -> bool {
        let number = |text: &Option<String>| text.as_deref().and_then(|text| part(text).ok());
        let (Some(n), Some(e)) = (number(&self.n), number(&self.e)) else {
            return false;
        };
        let components = RsaPublicKeyComponents { n: &n, e: &e };
        let verified = components.verify(parameters, token.signed.as_bytes(), &token.signature);
        self.is_for("RSA")
            && n.len() <= RSA_BYTES_MAX
            && verified.is_ok()
            && self.agrees_with_certificate(&rsa_key(&n, &e))
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
        let key = UnparsedPublicKey::new(algorithm, &point);
        let verified = key.verify(token.signed.as_bytes(), &token.signature);
        self.is_for("EC")
            && self.crv.as_deref() == Some(curve)
            && verified.is_ok()
            && self.agrees_with_certificate(&point)
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
    use serde_json::{Value, json};

    use super::*;
    use crate::identity_provider::certificate::tests::certificate;

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
    fn a_certificate_beside_a_key_is_of_that_key() {
        let pair = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING).unwrap();
        let point = pair.public_key().as_ref();
        let text = unsigned(&json!({"alg": "ES256", "kid": "k"}), &claims());
        let signature = pair.sign(&SystemRandom::new(), text.as_bytes()).unwrap();
        let whole = format!("{text}.{}", encode(signature));
        let token = Token::read(&whole).unwrap();
        let own = STANDARD.encode(certificate(point, true));
        let other = of_curve().0;
        let other = STANDARD.encode(certificate(other.public_key().as_ref(), true));
        for (chain, believed) in [
            (json!(null), true),
            (json!([own]), true),
            (json!([own, other]), true),
            (json!([other]), false),
            (json!([]), false),
            (json!(["no certificate"]), false),
        ] {
            let key = json!({"kid": "k", "kty": "EC", "crv": "P-256", "x5c": chain,
                "x": encode(&point[1..33]), "y": encode(&point[33..])});
            let key: Key = serde_json::from_value(key).unwrap();
            assert_eq!(token.verify(&key).is_ok(), believed, "{chain}");
        }
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
    fn keys_that_are_for_something_else() {
        let (pair, key) = of_curve();
        let text = unsigned(&json!({"alg": "ES256", "kid": "k"}), &claims());
        let signature = pair.sign(&SystemRandom::new(), text.as_bytes()).unwrap();
        let whole = format!("{text}.{}", encode(signature));
        let token = Token::read(&whole).unwrap();
        let with = |change: fn(&mut Key)| {
            let mut key = key.clone();
            change(&mut key);
            token.verify(&key).is_ok()
        };
        assert!(with(|_| {}));
        assert!(with(|key| key.purpose = Some("sig".into())));
        assert!(!with(|key| key.purpose = Some("enc".into())));
        assert!(!with(|key| key.operations = Some(json!(["verify"]))));
        assert!(!with(|key| key.crv = Some("P-384".into())));
        // Of two keys of one name it is the last.
        let other = of_curve().1;
        assert!(
            token
                .verify(token.key(&[other.clone(), key.clone()]).unwrap())
                .is_ok()
        );
        assert!(
            token
                .verify(token.key(&[key.clone(), other]).unwrap())
                .is_err()
        );
    }

    #[test]
    fn texts_that_are_no_tokens() {
        for text in ["", "a", "a.b", "a.b.c.d", "e30.e30.", "!.!.!", "no-token"] {
            assert_eq!(
                Token::read(text).err(),
                Some(NotBelieved::Malformed),
                "{text}"
            );
        }
    }
}
