//! A certificate authority of a test's own, and a TLS server side for `localhost`.

use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair};
use rustls::pki_types::PrivateKeyDer;
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use std::net::TcpStream;
use std::sync::Arc;

/// A stream whose far end has checked our certificate.
pub type TlsStream = StreamOwned<ServerConnection, TcpStream>;

/// An authority that nobody trusts by default, with one certificate for `localhost`.
#[derive(Clone)]
pub struct Authority {
    /// The authority's own certificate, for `delivery.ca_file`.
    pub pem: String,
    /// The certificate of `localhost` and its key.
    pub certificate: String,
    pub key: String,
    server: Arc<ServerConfig>,
}

impl Authority {
    pub fn new() -> Self {
        let ca_key = KeyPair::generate().unwrap();
        let mut ca = CertificateParams::new(Vec::new()).unwrap();
        ca.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        ca.distinguished_name.push(DnType::CommonName, "codo test authority");
        let pem = ca.self_signed(&ca_key).unwrap().pem();
        let issuer = Issuer::new(ca, ca_key);
        let key = KeyPair::generate().unwrap();
        let host = CertificateParams::new(vec!["localhost".to_string()]).unwrap();
        let host = host.signed_by(&key, &issuer).unwrap();
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let server = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![host.der().clone()], PrivateKeyDer::Pkcs8(key.serialize_der().into()))
            .unwrap();
        Authority { pem, certificate: host.pem(), key: key.serialize_pem(), server: Arc::new(server) }
    }

    /// The server side of a connection; the handshake happens when it is first read or written.
    pub fn wrap(&self, stream: TcpStream) -> TlsStream {
        StreamOwned::new(ServerConnection::new(Arc::clone(&self.server)).unwrap(), stream)
    }
}
