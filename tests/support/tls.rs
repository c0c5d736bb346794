//! A certificate authority of a test's own, and a TLS server side for `localhost`.

use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair, date_time_ymd};
use rustls::pki_types::PrivateKeyDer;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, ClientConnection, RootCertStore, ServerConfig, ServerConnection, StreamOwned};
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::Arc;
use std::time::Duration;

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
    authority: CertificateDer<'static>,
}

impl Authority {
    pub fn new() -> Self {
        Self::until(4096)
    }

    /// One whose certificate is good until a year begins.
    pub fn until(year: i32) -> Self {
        let ca_key = KeyPair::generate().unwrap();
        let mut ca = CertificateParams::new(Vec::new()).unwrap();
        ca.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        ca.distinguished_name.push(DnType::CommonName, "codo test authority");
        let authority = ca.self_signed(&ca_key).unwrap();
        let (pem, authority) = (authority.pem(), authority.der().clone());
        let issuer = Issuer::new(ca, ca_key);
        let key = KeyPair::generate().unwrap();
        let mut host = CertificateParams::new(vec!["localhost".to_string()]).unwrap();
        host.not_after = date_time_ymd(year, 1, 1);
        let host = host.signed_by(&key, &issuer).unwrap();
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let server = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![host.der().clone()], PrivateKeyDer::Pkcs8(key.serialize_der().into()))
            .unwrap();
        let (certificate, key) = (host.pem(), key.serialize_pem());
        Authority { pem, certificate, key, server: Arc::new(server), authority }
    }

    /// The server side of a connection; the handshake happens when it is first read or written.
    pub fn wrap(&self, stream: TcpStream) -> TlsStream {
        StreamOwned::new(ServerConnection::new(Arc::clone(&self.server)).unwrap(), stream)
    }

    /// Sends bytes to a server that is to show a certificate of this authority, and takes all that is
    /// answered; an error where it shows another, or none.
    pub fn exchange(&self, address: SocketAddr, bytes: &[u8]) -> std::io::Result<String> {
        let mut roots = RootCertStore::empty();
        roots.add(self.authority.clone()).unwrap();
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_root_certificates(roots)
            .with_no_client_auth();
        let name = ServerName::try_from("localhost").unwrap();
        let tcp = TcpStream::connect(address)?;
        tcp.set_read_timeout(Some(Duration::from_secs(30)))?;
        let mut stream = StreamOwned::new(ClientConnection::new(Arc::new(config), name).unwrap(), tcp);
        stream.write_all(bytes)?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer)?;
        Ok(String::from_utf8_lossy(&answer).into_owned())
    }
}
